import Registry
import Reporting
import Scoring

/// The clock of an edition as text: the law before anything is estimated.
struct ClockText {
  let asked: EditionID
  let history: TierHistory
  let outlook: Outlook
  let records: RecordSet
  let today: CalendarDay
  let language: Language
  let width: Int

  private var words: ClockWords { .of(language) }

  var text: String {
    switch outlook {
    case .known(let clock):
      joined([state(of: asked), past, law(clock), dates(clock.edition)] + waiver(clock) + [tierThree])
    case .branching(let before, let branches):
      joined(
        [
          state(of: before.edition), past, law(before), self.branches(before, branches),
          dates(before.edition),
        ]
          + waiver(before) + [dates(asked), tierThree])
    case .unknown(let last): joined([wrapped(words.unknown(asked, last)), past])
    }
  }

  private func joined(_ parts: [String]) -> String {
    ([words.title(asked, asked.period)] + parts.filter { !$0.isEmpty }).joined(separator: "\n\n")
  }

  /// What has to be said first of an edition whose period is over.
  private func state(of edition: EditionID) -> String {
    if let tier = history.tier(in: edition.year) {
      return wrapped(words.placed(edition, tier.words(in: language)))
    }
    return edition.period.last < today ? wrapped(words.closedButNotEntered(edition)) : ""
  }

  private var past: String {
    let rows = history.spans.map { span in
      [
        years(span.years), span.tier.words(in: language),
        span.waived.isEmpty ? "" : words.history.waived(span.waived.map(String.init).joined(separator: ", ")),
      ]
    }
    return rows.isEmpty ? "" : "\(words.history.head)\n\(table(words.history.columns, rows))"
  }

  private func law(_ clock: StatutoryClock) -> String {
    let rows = [Tier.one, .two, .watchList, .three].map {
      [$0.words(in: language), words.law.condition(clock.condition(of: $0))]
    }
    let forced = clock.watchList == .closed ? words.law.forcedWithoutWaiver : words.law.forced
    let sentences: [String?] = [
      clock.run.map { words.law.run(years($0.years), $0.counted) } ?? words.law.noRun,
      clock.run?.followsGap == true ? words.law.mayBeLonger : nil, clock.forcesTierThree ? forced : nil,
      words.law.reinstatement(clock.reinstatement),
    ]
    return
      ([words.law.head(clock.edition), table(words.law.columns, rows)]
      + sentences.compactMap { $0.map(wrapped) })
      .joined(separator: "\n")
  }

  private func branches(_ before: StatutoryClock, _ branches: [Branch]) -> String {
    let rows = branches.map { branch in
      let tier = branch.assumed.words(in: language)
      return [
        branch.byWaiver ? words.law.byWaiver(tier) : tier, words.law.condition(branch.clock.watchList),
      ]
    }
    let notes = branches.compactMap { branch in
      words.law.reinstatement(branch.clock.reinstatement)
        .map { wrapped("\(branch.assumed.words(in: language)): \($0)") }
    }
    return
      ([
        words.law.branches(before.edition, asked),
        table(words.law.branchColumns(before.edition, asked), rows),
      ] + notes).joined(separator: "\n")
  }

  private func dates(_ edition: EditionID) -> String {
    let dates = StatutoryDates(edition)
    let days: [(CalendarDay?, String)] = [
      (dates.interimAssessment, words.dates.interim), (dates.period.last, words.dates.periodEnds),
      (dates.reportDue, words.dates.due),
    ]
    let lines = days.compactMap { day, name in day.map { "\($0.iso)  \(name)" } }
    return (["\(words.dates.head), \(edition)"] + lines + [wrapped(words.dates.late)])
      .joined(separator: "\n")
  }

  private func waiver(_ clock: StatutoryClock) -> [String] {
    guard clock.watchList == .onlyByWaiver else { return [] }
    let tests = WaiverTest.allCases.map { test in
      let found = test.evidence(for: clock.edition, in: records)
      let rests =
        test.area == nil
        ? words.waiver.judgement : found.isEmpty ? words.waiver.none : words.waiver.evidence(found)
      return bullet("\(words.waiver.test(test)) – \(rests)")
    }
    return [
      ([words.waiver.head] + tests + [wrapped(words.waiver.political)]).joined(separator: "\n")
    ]
  }

  private var tierThree: String {
    ([words.tierThree.head] + TierThreeConsequence.allCases.map { bullet(words.tierThree.consequence($0)) }
      + [wrapped(words.tierThree.waivable)]).joined(separator: "\n")
  }

  private func table(_ heads: [String], _ rows: [[String]]) -> String {
    TextTable(heads: heads, rows: rows).text(width: width)
  }

  private func wrapped(_ text: String) -> String { TextTable.wrapped(text, to: width) }

  private func bullet(_ text: String) -> String { TextTable.wrapped(text, to: width, after: "- ") }

  private func years(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
  }
}
