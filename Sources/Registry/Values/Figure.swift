/// A number in a piece of evidence, with all that is needed to lay it beside another.
public struct Figure: Hashable, Sendable {
  public let measure: Measure
  public let unit: Unit
  /// `nil`: the source says that it is not available, which is not 0.
  public let value: Amount?
  public let approximate: Bool
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
    measure: Measure, unit: Unit, value: Amount? = nil, approximate: Bool = false, basis: Basis,
    period: EventDate,
    countedBy: [Attribution] = [], comparison: Comparison? = nil, breakdown: [Share] = [],
    definition: DefinitionFit = .unstated, partOf: EvidenceID? = nil, restatedBy: EvidenceID? = nil
  ) {
    self.measure = measure
    self.unit = unit
    self.value = value
    self.approximate = approximate
    self.basis = basis
    self.period = period
    self.countedBy = countedBy
    self.comparison = comparison
    self.breakdown = breakdown
    self.definition = definition
    self.partOf = partOf
    self.restatedBy = restatedBy
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
