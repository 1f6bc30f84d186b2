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
      .facts([Fact(book.memo.clock.placements, Line(placements))] + days + branches),
      .list((follows + [book.clock.dates.late]).map { Line($0) }),
    ] + reinstatements(of: clock) + waiver(of: clock, level: 3)
      + commentaries(on: .theClock)
  }

  /// What the law leaves open after each outcome of a year that is not entered, in one line.
  private var branches: [Fact] {
    guard let before = memo.clock.law?.edition.year, !memo.clock.branches.isEmpty else { return [] }
    let outcomes = memo.clock.branches.map { branch in
      "\(outcome(branch.assumed, byWaiver: branch.byWaiver)) – \(book.clock.law.condition(branch.watchList))"
    }
    let head = book.clock.law.branchColumns(before, memo.edition.year)
    return [Fact("\(head[0]) – \(head[1])", Line(outcomes.joined(separator: "; ")))]
  }

  private var placements: String {
    memo.clock.history.map { span in
      let waived = span.waived.map(String.init).joined(separator: ", ")
      return "\(years(span.first, span.last)) – \(book.terms.tier(span.tier))"
        + (waived.isEmpty ? "" : " (\(book.clock.history.waived(waived)))")
    }.joined(separator: "; ")
  }
}
