import Registry
import Scoring

extension ReviewWording {
  /// One page for a recommendation; its blocks begin with a heading of some level.
  func sheet(_ sheet: RecommendationSheet, level: Int) -> [Block] {
    [.heading(level: level, name(sheet.id)), .paragraph(Line(words(sheet.text) ?? book.text.protected))]
      + standing(sheet) + said(sheet) + elements(sheet) + against(sheet, level + 1) + lately(sheet, level + 1)
      + question(sheet, level + 1)
  }

  private func standing(_ sheet: RecommendationSheet) -> [Block] {
    let line = pack.progress.onePage.lines.first { $0.recommendation == sheet.id }
    let row = pack.progress.overview.first { $0.recommendation == sheet.id }
    let columns = book.onePage.columns
    return [
      .facts(
        [
          Fact(book.sheet.themes, Line(sheet.themes.map(book.terms.theme.of).joined(separator: ", "))),
          Fact(book.sheet.nature, Line(book.sheet.natureName(sheet.nature))),
          Fact(book.sheet.lead, Line(names(sheet.lead))),
          Fact(book.sheet.evidence, Line(count(sheet.supply))),
        ]
          + (row?.yearsOutstanding.map { [Fact(book.overview.columns[3], Line("\($0)"))] } ?? [])
          + (line.map {
            [
              Fact(columns[2], progress.chip($0.now)), Fact(columns[3], progress.chip($0.before)),
              Fact(columns[4], Line(book.onePage.change($0.change))),
            ]
          } ?? []))
    ]
  }

  /// Two tracks that never mix: what the authorities say, and how we read the Report.
  private func said(_ sheet: RecommendationSheet) -> [Block] {
    let claim = sheet.claim.map { claim in
      cited("\(book.scale.claim(claim.claim)) (\(book.dates.since(claim.since)))", claim.evidence)
    }
    let readings = sheet.readings.map { reading in
      cited(read(reading.edition, reading.direction, reading.certainty), reading.evidence)
    }
    let against = claim.flatMap { _ in contrary(sheet.against, atMost: Self.shown) }
    return [
      .facts([
        Fact(
          book.sheet.claim,
          (claim ?? Line(book.text.noneRecorded)) + (against.map { Line(". ") + $0 } ?? Line(""))),
        Fact(
          book.sheet.reading, readings.isEmpty ? Line(book.text.noneRecorded) : .joined(readings, by: "; ")),
      ])
    ]
  }

  private func elements(_ sheet: RecommendationSheet) -> [Block] {
    let rows = sheet.elements.map { element in
      [
        Line(element.title.flatMap(words).map { "\(element.subject.short). \($0)" } ?? element.subject.short),
        found(element, in: sheet),
        Line(element.closesWhen.flatMap(words) ?? "–"),
      ]
    }
    return rows.isEmpty ? [] : [.table(Table(words.sheet.elements, rows))]
  }

  /// A finding, whether it still rests on enough, and the latest that stands against the recommendation.
  private func found(_ element: ElementSheet, in sheet: RecommendationSheet) -> Line {
    let finding =
      element.finding.map { Line([.finding($0.level, label: marked($0.level))]) } ?? Line(book.text.noFinding)
    let weak = element.finding?.restsOnTooLittle == true ? Line(book.sheet.onTooLittle) : nil
    return .joined(
      [finding, weak, contrary(sheet.against(element), atMost: Self.shown)].compactMap(\.self), by: "; ")
  }

  private func against(_ sheet: RecommendationSheet, _ level: Int) -> [Block] {
    let entries = sheet.contrary.progress + sheet.contrary.baseline
    return [.heading(level: level, book.headings.contrary)] + latest(entries)
  }

  private func lately(_ sheet: RecommendationSheet, _ level: Int) -> [Block] {
    let entries = [sheet.authorities, sheet.others].flatMap { $0.progress + $0.baseline }
    return [.heading(level: level, words.sheet.lately)] + latest(entries)
  }

  /// What fits on a page.
  private static let shown = 2

  private func latest(_ entries: [EvidenceID]) -> [Block] {
    let newest = entries.sorted { (day(of: $1), $0) < (day(of: $0), $1) }
    let rest = newest.count - Self.shown
    return [list(newest.prefix(Self.shown).compactMap(fact))]
      + (rest > 0 ? [.paragraph(Line(words.sheet.more(rest)))] : [])
  }

  private func day(of id: EvidenceID) -> String { citations.entries[id]?.event.lastDay.iso ?? "" }

  private func question(_ sheet: RecommendationSheet, _ level: Int) -> [Block] {
    guard let proposal = pack.proposal(on: sheet.id) else { return [] }
    return [
      .heading(level: level, words.questionLabel), .paragraph(Line(words.question(proposal.situation))),
      .heading(level: level, words.proposalLabel), .paragraph(Line(proposed(proposal))),
      .facts([
        Fact(words.minutes.columns[2], Line(names(proposal.owners))),
        Fact(words.minutes.columns[3], Line(due(proposal))),
        Fact(words.notes, Line(String(repeating: "_", count: 60))),
      ]),
    ]
  }

  /// All pages, each on a sheet of its own.
  var sheets: [Block] {
    heading(.sheets)
      + pack.progress.recommendations.enumerated().flatMap { place, sheet in
        (place == 0 ? [] : [.pageBreak]) + self.sheet(sheet, level: 2)
      } + [origin]
  }
}
