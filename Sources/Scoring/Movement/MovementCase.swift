public import Registry

/// One placement with what is known of the efforts before it: what the model is fitted to and tried on.
public struct MovementCase: Hashable, Sendable {
  public let edition: EditionID
  public let previous: Rung
  public let placed: Rung
  /// Whether the clock had closed the Watch List.
  public let watchListClosed: Bool
  public let signs: EffortSigns

  public init(
    edition: EditionID, previous: Rung, placed: Rung, watchListClosed: Bool = false, signs: EffortSigns
  ) {
    self.edition = edition
    self.previous = previous
    self.placed = placed
    self.watchListClosed = watchListClosed
    self.signs = signs
  }
}

extension MovementCase {
  /// `nil` where the tier of the year before is not known, or either is a special case.
  public init?(_ coded: CodedCase, after history: TierHistory?) {
    guard let previous = coded.previous.flatMap(Rung.init), let placed = Rung(coded.tier) else { return nil }
    let country = coded.edition.country
    let clock = StatutoryClock(
      coded.edition, after: history ?? TierHistory(country: country, placements: []))
    self.init(
      edition: coded.edition, previous: previous, placed: placed,
      watchListClosed: clock.watchList == .closed && clock.rules.years != nil, signs: EffortSigns(coded))
  }

  public var country: CountryCode { edition.country }
  public var step: TierStep { TierStep(from: previous, to: placed) }
  public var moved: Bool { placed != previous }

  /// Whether a step stays on the ladder and within the law.
  func isOpen(_ step: TierStep) -> Bool {
    guard let rung = previous.after(step) else { return false }
    return !(watchListClosed && rung == .watchList)
  }
}

extension MovementCase {
  /// Whether its country's own years are always out of sample.
  public var isNeverFitted: Bool { ScoringMethod.neverFitted.contains(country) }
}
