import Registry
import Scoring

extension MemoWording {
  /// Outcomes still possible, the estimate with its range, a word of confidence, and how often it was right.
  var bottomLine: [Block] {
    [heading(1, book.memo.headings.bottomLine)] + state + [.paragraph(Line(open)), .table(outcomes)]
      + estimateChart + tierChart(of: memo.clock)
      + (memo.estimate.together == nil ? [] : [.note(Line(book.memo.bottomLine.branchesRule))])
      + [.list(([likeliest, falling, confidence] + ownYears + elsewhere).map { Line($0) })]
      + commentaries(on: .bottomLine)
  }

  private var estimate: EstimateReport { memo.estimate }

  private var state: [Block] {
    memo.clock.law.flatMap(state).map { [.paragraph(Line($0))] } ?? []
  }

  private var open: String {
    guard let law = memo.clock.law, law.edition == memo.edition else {
      return book.memo.bottomLine.hangsOn(memo.edition.year - 1)
    }
    let open = law.conditions.filter { $0.condition == .open || $0.condition == .contested }
    return book.memo.bottomLine.open(
      open.map { book.terms.tier($0.tier) }, law.watchList == .onlyByWaiver)
  }

  /// One estimate, or one for each outcome of a year that is not entered.
  private var outcomes: Table {
    guard let together = estimate.together, let before = estimate.before else {
      let sheet = estimate.sheets.first
      return Table(
        book.memo.bottomLine.columns,
        estimate.shares.map { share in
          let condition = share.tier == .watchList ? sheet?.watchList ?? .open : .open
          return [
            book.terms.tier(share.tier), book.clock.law.condition(condition), percent(share.share),
            range(share.low, share.high),
            condition == .closed ? "–" : book.estimate.likelihood(Likelihood(share.share)),
          ].map { Line($0) }
        })
    }
    let heads = estimate.sheets.map { sheet in
      let share = before.tiers.first { $0.tier == sheet.assumed }?.share ?? 0
      let name = sheet.assumed.map { outcome($0, byWaiver: sheet.assumedByWaiver) } ?? ""
      return book.memo.bottomLine.ifBefore(before.edition.year, name, percent(share))
    }
    return Table(
      [book.memo.bottomLine.columns[0], book.memo.bottomLine.overAll] + heads,
      together.enumerated().map { place, share in
        [Line(book.terms.tier(share.tier)), Line(inWords(share))]
          + estimate.sheets.map { Line(cell($0.tiers[place], $0.watchList)) }
      })
  }

  private func inWords(_ share: TierShare) -> String {
    "\(cell(share, .open)), \(book.estimate.likelihood(Likelihood(share.share)))"
  }

  private func cell(_ share: TierShare, _ watchList: StatutoryClock.Condition) -> String {
    share.tier == .watchList && watchList == .closed
      ? book.clock.law.condition(.closed) : "\(percent(share.share)) (\(range(share.low, share.high)))"
  }

  private var likeliest: String {
    // Of equal ones the worse tier, as everywhere.
    let share = estimate.shares.reversed().max { $0.share < $1.share }
    return share.map {
      book.memo.bottomLine.likeliest(
        book.terms.tier($0.tier), percent($0.share), range($0.low, $0.high),
        book.estimate.likelihood(Likelihood($0.share)))
    } ?? ""
  }

  private var falling: String {
    guard let falling = estimate.falling else { return book.memo.bottomLine.cannotFall }
    return book.memo.bottomLine.falling(
      book.terms.tier(falling.below), percent(falling.share), range(falling.low, falling.high),
      book.estimate.likelihood(Likelihood(falling.share)))
  }

  private var confidence: String {
    let known = memo.drivers.first?.lines.count ?? 0
    return "\(book.memo.bottomLine.confidence): \(book.memo.bottomLine.level(memo.confidence))."
      + " \(book.estimate.known(known))"
  }

  private var ownYears: [String] {
    let record = memo.record
    let lines = [
      score(\.coded).map { book.memo.bottomLine.coded($0.right, $0.of, $0.same) },
      score(\.forecast).map {
        book.memo.bottomLine.forecast($0.right, $0.of, $0.same) + book.memo.bottomLine.unknowing(unknowing)
      },
    ].compactMap(\.self)
    return record.ownYears.isEmpty ? [book.memo.bottomLine.noOwnYears] : lines
  }

  /// Years of which no area was known before the Report.
  private var unknowing: Int { memo.record.ownYears.count { $0.forecast?.known == 0 } }

  /// How often guesses of one kind were right, and the tier of the year before in the same years.
  private func score(
    _ guess: (MethodRecord.OwnYear) -> MethodRecord.Guess?
  ) -> (right: Int, of: Int, same: Int)? {
    let tried = memo.record.ownYears.filter { guess($0) != nil }
    guard !tried.isEmpty else { return nil }
    return (
      tried.count { guess($0)?.isRight == true }, tried.count, tried.count { $0.sameTier.isRight }
    )
  }

  private var elsewhere: [String] {
    let lines = memo.record.lines.filter { $0.trial == .cases && $0.weighting == .asSampled }
    guard let own = lines.first(where: { $0.way == .model }),
      let same = lines.first(where: { $0.way == .sameTier })
    else { return [] }
    return [book.memo.bottomLine.elsewhere(measured(own.accuracy), measured(same.accuracy))]
  }
}
