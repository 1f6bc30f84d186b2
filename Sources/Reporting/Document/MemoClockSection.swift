import Registry

extension MemoWording {
  /// Tier history, consecutive years, waivers, dates, and what the statute allows next.
  var theClock: [Block] {
    let clock = memo.clock
    let follows = clock.law.map(consequences) ?? []
    let days = clock.dates.map { dates in
      Fact(
        book.clock.dates.head(dates.edition.year),
        Line(self.days(dates).map { "\(book.dates.day($0.0)) – \($0.1)" }.joined(separator: "; ")))
    }
    return [
      heading(2, book.memo.headings.clock),
      .facts([Fact(book.memo.clock.placements, Line(placements))] + days),
      .list(follows.map { Line($0) }),
    ] + branches(of: clock, level: 3) + waiver(of: clock, level: 3) + [.note(Line(book.clock.dates.late))]
  }

  private var placements: String {
    memo.clock.history.map { span in
      let waived = span.waived.map(String.init).joined(separator: ", ")
      return "\(years(span.first, span.last)) – \(book.terms.tier(span.tier))"
        + (waived.isEmpty ? "" : " (\(book.clock.history.waived(waived)))")
    }.joined(separator: "; ")
  }
}
