/// One country in one Report, with the Report's own verdicts where they are known.
public struct Edition: Hashable, Sendable {
  public let id: EditionID
  /// The day of publication, from which its recommendations are open.
  public let published: CalendarDay?
  /// Whether every recommendation of the printed list is recorded.
  public let listComplete: Bool
  public let source: SourceID?
  public let minimumStandards: StandardsVerdict?
  public let significantEfforts: EffortsVerdict?
  public let increasingEfforts: IncreaseVerdict?
  public let prosecution: Movement?
  public let protection: Movement?
  public let prevention: Movement?

  public init(
    id: EditionID, published: CalendarDay? = nil, listComplete: Bool, source: SourceID? = nil,
    minimumStandards: StandardsVerdict? = nil, significantEfforts: EffortsVerdict? = nil,
    increasingEfforts: IncreaseVerdict? = nil, prosecution: Movement? = nil, protection: Movement? = nil,
    prevention: Movement? = nil
  ) {
    self.id = id
    self.published = published
    self.listComplete = listComplete
    self.source = source
    self.minimumStandards = minimumStandards
    self.significantEfforts = significantEfforts
    self.increasingEfforts = increasingEfforts
    self.prosecution = prosecution
    self.protection = protection
    self.prevention = prevention
  }
}
