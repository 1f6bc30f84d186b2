import Registry
import Scoring

extension Wording {
  /// What has to be said first of an edition that is placed, or whose period is over.
  func state(of law: LawSheet) -> String? {
    if let tier = law.placed { return book.clock.placed(law.edition.year, book.terms.tier(tier)) }
    return law.periodClosed ? book.clock.closedButNotEntered(law.edition.year) : nil
  }

  /// What follows in law from the years before an edition.
  func consequences(of law: LawSheet) -> [String] {
    let words = book.clock.law
    let forced = law.watchList == .closed ? words.forcedWithoutWaiver : words.forced
    return [
      law.run.map { words.run(years($0.first, $0.last), $0.counted) } ?? words.noRun,
      law.run?.mayBeLonger == true ? words.mayBeLonger : nil,
      law.run?.isLongerThanAllowed == true ? words.tooLong : nil, law.forcesTierThree ? forced : nil,
      words.reinstatement(law.reinstatement),
    ].compactMap(\.self)
  }

  /// An edition after each outcome of the year before, where that is not entered.
  func branches(of clock: ClockReport, level: Int) -> [Block] {
    guard let before = clock.law?.edition.year, !clock.branches.isEmpty else { return [] }
    let words = book.clock.law
    let rows = clock.branches.map { branch in
      [Line(outcome(branch.assumed, byWaiver: branch.byWaiver)), Line(words.condition(branch.watchList))]
    }
    return [
      .heading(level: level, words.branches(before, clock.edition.year)),
      .table(Table(words.branchColumns(before, clock.edition.year), rows)),
    ] + reinstatements(of: clock)
  }

  /// What the law says of a country that comes back from Tier 3, where an outcome leads there.
  func reinstatements(of clock: ClockReport) -> [Block] {
    clock.branches.compactMap { branch in
      book.clock.law.reinstatement(branch.reinstatement)
        .map { .note(Line("\(book.terms.tier(branch.assumed)): \($0)")) }
    }
  }

  /// A tier as the outcome of a year.
  func outcome(_ tier: Tier, byWaiver: Bool) -> String {
    byWaiver ? book.clock.law.byWaiver(book.terms.tier(tier)) : book.terms.tier(tier)
  }

  /// The days of an edition, each with what it is.
  func days(_ dates: DatesSheet) -> [(CalendarDay, String)] {
    let days: [(CalendarDay?, String)] = [
      (dates.interimAssessment, book.clock.dates.interim), (dates.periodEnds, book.clock.dates.periodEnds),
      (dates.reportDue, book.clock.dates.due),
    ]
    return days.compactMap { day, name in day.map { ($0, name) } }
  }

  /// The three tests of a waiver with their evidence, where the Watch List is open by one alone.
  func waiver(of clock: ClockReport, level: Int) -> [Block] {
    guard !clock.waiver.isEmpty else { return [] }
    let words = book.clock.waiver
    let tests = clock.waiver.map { line in
      let name = words.test(line.test)
      guard line.isShownByEvidence else { return Line("\(name) – \(words.judgement)") }
      return line.evidence.isEmpty
        ? Line("\(name) – \(words.none)") : cited("\(name) – \(words.evidence)", line.evidence)
    }
    return [.heading(level: level, words.head), .list(tests), .note(Line(words.political))]
  }

  /// What Tier 3 brings.
  func tierThree(level: Int) -> [Block] {
    [
      .heading(level: level, book.clock.tierThree.head),
      .list(TierThreeConsequence.allCases.map { Line(book.clock.tierThree.consequence($0)) }),
      .note(Line(book.clock.tierThree.waivable)),
    ]
  }

  /// `2020` or `2018–2020`.
  func years(_ first: Int, _ last: Int) -> String { first == last ? "\(first)" : "\(first)–\(last)" }
}
