/// The tier that the State Department gave a country in a report year.
public struct Placement: Hashable, Sendable {
  public let edition: EditionID
  public let tier: Tier
  public let basis: PlacementBasis
  public let waiver: Waiver?
  public let source: SourceID?

  public init(
    edition: EditionID, tier: Tier, basis: PlacementBasis, waiver: Waiver? = nil, source: SourceID? = nil
  ) {
    self.edition = edition
    self.tier = tier
    self.basis = basis
    self.waiver = waiver
    self.source = source
  }
}
