public import Registry

/// What the law would leave open if a placement that is not entered yet had been made.
public struct Branch: Hashable, Sendable {
  public let assumed: Tier
  /// Whether the assumed Watch List year could only rest on a waiver.
  public let byWaiver: Bool
  public let clock: StatutoryClock
}

/// The clock of an edition; where the year before is not entered, one branch for each of its outcomes.
public enum Outlook: Hashable, Sendable {
  case known(StatutoryClock)
  /// The year before, as the law leaves it, and this edition after each of its outcomes.
  case branching(before: StatutoryClock, branches: [Branch])
  /// Two years or more are missing, or there is no history: nothing can be said.
  case unknown(lastPlaced: EditionID?)

  public init(_ edition: EditionID, after history: TierHistory) {
    let clock = StatutoryClock(edition, after: history)
    guard clock.previous == nil else {
      self = .known(clock)
      return
    }
    let before = StatutoryClock(EditionID(country: edition.country, year: edition.year - 1), after: history)
    guard before.previous != nil else {
      let last = history.placements.keys.filter { $0 < edition.year }.max()
      self = .unknown(lastPlaced: last.map { EditionID(country: edition.country, year: $0) })
      return
    }
    self = .branching(before: before, branches: Self.branches(of: edition, after: before, history))
  }

  private static func branches(
    of edition: EditionID, after before: StatutoryClock, _ history: TierHistory
  ) -> [Branch] {
    [Tier.one, .two, .watchList, .three].compactMap { tier in
      guard before.condition(of: tier) != .closed else { return nil }
      let byWaiver = before.condition(of: tier) == .onlyByWaiver
      let assumed = Placement(
        edition: before.edition, tier: tier, basis: .full,
        waiver: tier == .watchList ? (byWaiver ? .yes : .no) : nil)
      return Branch(
        assumed: tier, byWaiver: byWaiver,
        clock: StatutoryClock(edition, after: history.adding(assumed)))
    }
  }
}
