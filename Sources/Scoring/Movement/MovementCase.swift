public import Registry

/// One placement with what is known of the efforts before it: what the model is fitted to and tried on.
public struct MovementCase: Hashable, Sendable {
  public let edition: EditionID
  /// Where the tier of the year before and the clock stood.
  public let state: ClockState
  public let placed: Rung
  public let signs: EffortSigns

  public init(edition: EditionID, state: ClockState, placed: Rung, signs: EffortSigns) {
    self.edition = edition
    self.state = state
    self.placed = placed
    self.signs = signs
  }
}

extension MovementCase {
  /// `nil` where the tier of the year before is not known, or either is a special case.
  public init?(_ coded: CodedCase, after history: TierHistory?) {
    guard let previous = coded.previous, let placed = Rung(coded.tier) else { return nil }
    let clock = StatutoryClock(coded.edition, after: Self.history(of: coded, after: previous, history))
    guard let state = ClockState(clock) else { return nil }
    self.init(edition: coded.edition, state: state, placed: placed, signs: EffortSigns(coded))
  }

  // Lists have gaps; the text of the case itself says what it was before.
  private static func history(
    of coded: CodedCase, after previous: Tier, _ known: TierHistory?
  ) -> TierHistory {
    let before = EditionID(country: coded.edition.country, year: coded.edition.year - 1)
    let history = known ?? TierHistory(country: before.country, placements: [])
    if history.tier(in: before.year) == previous { return history }
    return history.adding(Placement(edition: before, tier: previous, basis: .partial))
  }

  public var country: CountryCode { edition.country }
  public var previous: Rung { state.previous }
  public var step: TierStep { TierStep(from: previous, to: placed) }
  public var moved: Bool { placed != previous }

  /// Whether its country's own years are always out of sample.
  public var isNeverFitted: Bool { ScoringMethod.neverFitted.contains(country) }
}
