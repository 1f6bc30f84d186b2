/// A number in a piece of evidence, with all that is needed to lay it beside another.
public struct Figure: Hashable, Sendable {
  public let measure: Measure
  public let unit: Unit
  /// `nil`: the source says that it is not available, which is not 0.
  public let value: Amount?
  /// The upper end, where the source gives a range.
  public let upTo: Amount?
  public let approximate: Bool
  /// Where the source says "more than" or "fewer than".
  public let bound: Bound?
  /// Where the source prints no number and says only how it moved.
  public let moved: Movement?
  public let basis: Basis
  public let period: EventDate
  public let countedBy: [Attribution]
  /// What the source itself compares with.
  public let comparison: Comparison?
  /// By sex, form, age or nationality, in order of key.
  public let breakdown: [Share]
  public let definition: DefinitionFit
  /// The entry whose total this is a part of.
  public let partOf: EvidenceID?
  /// The later entry in which the source corrected it.
  public let restatedBy: EvidenceID?

  public init(
    measure: Measure, unit: Unit, value: Amount? = nil, upTo: Amount? = nil, approximate: Bool = false,
    bound: Bound? = nil, moved: Movement? = nil, basis: Basis, period: EventDate,
    countedBy: [Attribution] = [], comparison: Comparison? = nil, breakdown: [Share] = [],
    definition: DefinitionFit = .unstated, partOf: EvidenceID? = nil, restatedBy: EvidenceID? = nil
  ) {
    self.measure = measure
    self.unit = unit
    self.value = value
    self.upTo = upTo
    self.approximate = approximate
    self.bound = bound
    self.moved = moved
    self.basis = basis
    self.period = period
    self.countedBy = countedBy
    self.comparison = comparison
    self.breakdown = breakdown
    self.definition = definition
    self.partOf = partOf
    self.restatedBy = restatedBy
  }

  /// Which way a number is open.
  public enum Bound: String, CaseIterable, Sendable, Hashable {
    case atLeast
    case atMost
  }

  public struct Comparison: Hashable, Sendable {
    public let value: Amount
    public let period: EventDate

    public init(value: Amount, period: EventDate) {
      (self.value, self.period) = (value, period)
    }
  }

  public struct Share: Hashable, Sendable {
    public let key: String
    public let value: Amount

    public init(key: String, value: Amount) {
      (self.key, self.value) = (key, value)
    }
  }
}
