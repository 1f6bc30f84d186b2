import Registry
import Scoring

extension MemoWording {
  /// The known areas, what they add and whether they can still move; of a year that is not entered too.
  var whatDrivesIt: [Block] {
    [heading(3, book.memo.headings.drivers)] + memo.drivers.flatMap(drivers)
      + (memo.drivers.contains { !$0.lines.isEmpty } ? [.note(Line(book.memo.drivers.rule))] : [])
      + commentaries(on: .drivers)
  }

  /// What fits on two pages; the annex has them all.
  private static let shown = 8

  private func drivers(_ drivers: Drivers) -> [Block] {
    let words = book.memo.drivers
    let period = words.period(drivers.edition.year, drivers.movable, book.dates.day(drivers.day))
    guard !drivers.lines.isEmpty else {
      return [.paragraph(Line("\(period) \(words.nothing(drivers.edition.year))"))]
    }
    let rows = drivers.lines.prefix(Self.shown).map { line in
      [
        Line(line.area.words(in: language)), Line(words.course(line.course)), Line(signed(line.sign)),
        Line(words.effect(signed(line.higher * 100, places: 1), signed(line.lower * 100, places: 1))),
        Line(words.movable(drivers.movable)),
        .joined(line.entries.filter { $0.standing == .counted }.map { mark($0.evidence) }),
      ]
    }
    return [.paragraph(Line(period)), .table(Table(words.columns, rows))]
  }
}
