import Registry

extension ProgressWording {
  var threePs: [Block] {
    let ps = report.threePs
    let head = [
      book.threePs.subject, book.cover.editionName(ps.current.edition),
      ps.previous.map { book.cover.editionName($0.edition) } ?? book.threePs.noPrevious, book.threePs.ours,
    ]
    let rows = (verdicts + ps.rows.map(row)).map { $0.map { Line($0) } }
    let risen = ps.risenAlone.map(book.terms.theme.of)
    return [.heading(level: 2, "5. \(book.headings.threePs)"), .table(Table(head, rows))]
      + (risen.isEmpty ? [] : [.paragraph(Line(book.threePs.risenAlone(risen)))])
      + [.note(Line(book.threePs.note))] + verdictSource + commentaries(on: .threePs)
  }

  private var verdicts: [[String]] {
    let (now, last) = (report.threePs.current, report.threePs.previous)
    let unknown = book.text.notRecorded
    return [
      [
        book.threePs.standards, now.minimumStandards.map(book.threePs.met.of) ?? unknown,
        last?.minimumStandards.map(book.threePs.met.of) ?? unknown, "–",
      ],
      [
        book.threePs.efforts, now.significantEfforts.map(book.threePs.made.of) ?? unknown,
        last?.significantEfforts.map(book.threePs.made.of) ?? unknown, "–",
      ],
      [
        book.threePs.increase, now.increasingEfforts.map(book.threePs.shown.of) ?? unknown,
        last?.increasingEfforts.map(book.threePs.shown.of) ?? unknown, score(report.threePs.score),
      ],
    ]
  }

  private func row(_ row: ThreePs.Row) -> [String] {
    [
      book.terms.theme(row.theme), row.current.map(book.scale.movement.of) ?? book.text.notRecorded,
      row.previous.map(book.scale.movement.of) ?? book.text.notRecorded,
      row.recommendations == 0
        ? (report.cover.listComplete ? book.threePs.noRecommendation : book.threePs.noneSeen)
        : score(row.score),
    ]
  }

  private var verdictSource: [Block] {
    let source = report.threePs.current.source
    guard let sheet = report.register.sources.first(where: { $0.id == source }),
      let title = words(sheet.title)
    else { return [] }
    return [.note(Line("\(book.threePs.source): \(title) (\(sheet.id))."))]
  }
}
