public import Registry

/// Which placements the law leaves open for an edition, from those before it.
public struct StatutoryClock: Hashable, Sendable {
  public let edition: EditionID
  public let rules: RuleSet
  /// The tier of the year before; `nil` if it is not known.
  public let previous: Tier?
  /// The Watch List years that end with the year before.
  public let run: WatchListRun?
  /// Of that run, or of one that would begin now.
  public let reinstatement: Reinstatement
  /// What it would take to be on the Watch List.
  public let watchList: Condition

  /// What a placement would take.
  public enum Condition: String, CaseIterable, Sendable, Hashable {
    case open
    case onlyByWaiver
    case closed
    /// Open on one reading of the rule for reinstated countries, closed on the other.
    case contested
    /// The year before is not known.
    case unknown
  }

  public init(_ edition: EditionID, after history: TierHistory) {
    let year = edition.year
    self.edition = edition
    rules = RuleSet(reportYear: year)
    previous = history.tier(in: year - 1)
    run = history.run(endingIn: year - 1)
    reinstatement = history.reinstatement(ofRunBeginningIn: run?.years.lowerBound ?? year)
    watchList = Self.condition(rules, previous, run, reinstatement)
  }

  private static func condition(
    _ rules: RuleSet, _ previous: Tier?, _ run: WatchListRun?, _ reinstatement: Reinstatement
  ) -> Condition {
    guard rules != .noWatchList else { return .closed }
    guard let years = rules.years else { return .open }
    guard previous != nil else { return .unknown }
    let used = run?.counted ?? 0
    switch reinstatement {
    case .yes where used >= 1: return .closed
    case .readingsDiffer where used == 1: return .contested
    case .yes, .readingsDiffer, .no: break
    }
    if used < years { return .open }
    return used < years + rules.waivedYears ? .onlyByWaiver : .closed
  }
}

extension StatutoryClock {
  /// What a tier would take; the law closes none of the others.
  public func condition(of tier: Tier) -> Condition {
    switch tier {
    case .watchList: watchList
    case .one, .two, .three: .open
    case .specialCase: .open
    }
  }

  /// The country must fall to Tier 3 unless it rises or a waiver is given: 7107(b)(2)(D)(i).
  public var forcesTierThree: Bool { watchList == .onlyByWaiver || watchList == .closed && run != nil }
}
