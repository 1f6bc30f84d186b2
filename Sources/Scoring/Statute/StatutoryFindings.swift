public import Registry

/// What somebody found who knows the answers; `nil` where nobody has said.
public struct StatutoryFindings: Hashable, Sendable {
  public let meetsMinimumStandards: Bool?
  public let significantEfforts: Bool?
  /// A government policy or pattern of trafficking: proof that efforts are not significant.
  public let policyOrPattern: Bool?
  /// Very many or rising victims without proportional concrete action.
  public let victimsWithoutAction: Bool?
  public let increasingEfforts: Bool?
  /// A waiver for this year: 7107(b)(2)(D)(ii).
  public let waiver: Bool

  public init(
    meetsMinimumStandards: Bool? = nil, significantEfforts: Bool? = nil, policyOrPattern: Bool? = nil,
    victimsWithoutAction: Bool? = nil, increasingEfforts: Bool? = nil, waiver: Bool = false
  ) {
    self.meetsMinimumStandards = meetsMinimumStandards
    self.significantEfforts = significantEfforts
    self.policyOrPattern = policyOrPattern
    self.victimsWithoutAction = victimsWithoutAction
    self.increasingEfforts = increasingEfforts
    self.waiver = waiver
  }
}

extension StatutoryFindings {
  /// What the summary of a coded case says.
  public init(_ coded: CodedCase) {
    self.init(
      meetsMinimumStandards: coded.minimumStandards.map { $0 == .met },
      significantEfforts: coded.significantEfforts.map { $0 == .made },
      policyOrPattern: coded.policyOrPattern ? true : nil,
      increasingEfforts: coded.increasingEfforts.map { $0 == .shown }, waiver: coded.waiver)
  }
}
