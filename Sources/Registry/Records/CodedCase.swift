/// One country in one Report, coded from the summary that justified its placement.
public struct CodedCase: Hashable, Sendable {
  public let edition: EditionID
  public let tier: Tier
  /// As the text says; `nil` where it does not.
  public let previous: Tier?
  public let minimumStandards: StandardsVerdict?
  public let significantEfforts: EffortsVerdict?
  public let increasingEfforts: IncreaseVerdict?
  public let waiver: Bool
  /// The text says that two Watch List years forced Tier 3.
  public let downgradedByLaw: Bool
  /// A government policy or pattern of trafficking is named.
  public let policyOrPattern: Bool
  /// Areas that the text does not mention are missing.
  public let signs: [EffortArea: EffortSign]

  public init(
    edition: EditionID, tier: Tier, previous: Tier? = nil, minimumStandards: StandardsVerdict? = nil,
    significantEfforts: EffortsVerdict? = nil, increasingEfforts: IncreaseVerdict? = nil,
    waiver: Bool = false, downgradedByLaw: Bool = false, policyOrPattern: Bool = false,
    signs: [EffortArea: EffortSign] = [:]
  ) {
    self.edition = edition
    self.tier = tier
    self.previous = previous
    self.minimumStandards = minimumStandards
    self.significantEfforts = significantEfforts
    self.increasingEfforts = increasingEfforts
    self.waiver = waiver
    self.downgradedByLaw = downgradedByLaw
    self.policyOrPattern = policyOrPattern
    self.signs = signs
  }
}
