import Registry

extension MemoWording {
  /// What past Reports gave weight to beside the areas that are open here, what would make it worse, and what Tier 3
  /// brings.
  var whatWouldChangeIt: [Block] {
    let words = book.memo.openings
    let openings = memo.openings
    return [heading(5, book.memo.headings.openings)]
      + (openings.rose == 0 ? [.paragraph(Line(words.noRise))] : precedents)
      + (openings.worse.isEmpty
        ? [] : [.heading(level: 3, words.worse), .list(openings.worse.map { Line(words.worsening($0)) })])
      + tierThree(level: 3) + commentaries(on: .openings)
  }

  /// What fits on two pages; JSON and CSV have them all.
  private static let shown = 6

  private var precedents: [Block] {
    let (words, openings) = (book.memo.openings, memo.openings)
    let shown = Array(openings.rows.prefix(Self.shown))
    let rows = shown.map { row in
      [
        row.area.words(in: language), "\(row.namedInRises)", "\(row.namedInFalls)",
        row.here.map { signed($0) } ?? book.estimate.unknown, lead(row.lead),
        "\(row.safeguard.number)",
      ].map { Line($0) }
    }
    let safeguards = Safeguard.allCases.filter { kind in shown.contains { $0.safeguard == kind } }
    let said = safeguards.map { "\($0.number) – \(words.safeguard($0))" }.joined(separator: "; ")
    return [
      .paragraph(Line(words.precedents(book.terms.tier(openings.previous), openings.rose, openings.fell))),
      .table(Table(words.columns, rows)),
      .note(Line("\(words.safeguards): \(said).")),
    ]
  }

  private func lead(_ bodies: [BodySheet]) -> String {
    bodies.isEmpty ? book.memo.openings.noLead : bodies.map(body).joined(separator: ", ")
  }
}
