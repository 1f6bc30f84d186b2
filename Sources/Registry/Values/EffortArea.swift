/// The sixteen areas of effort, with the column names of the coded cases as their keys.
public enum EffortArea: String, CaseIterable, Sendable, Hashable {
  case investigations
  case prosecutions
  case convictions
  case sentences
  case officialComplicity = "complicity_officials"
  case victimIdentification = "victim_identification"
  case victimServices = "victim_services"
  case referralAndProcedures = "nrm_or_sops"
  case nonPenalization = "victim_penalization"
  case training
  case lawReform = "law_reform"
  case planAndCoordination = "national_plan_or_coordination"
  case funding
  case prevention = "prevention_awareness"
  case recruitmentOversight = "labor_recruitment_oversight"
  case dataProvision = "data_provision"
}

extension EffortArea {
  /// The criterion that evidence of this area bears on where the entry names none; budgets stand
  /// outside the twelve, in 7107(b)(3)(D) and (E).
  public var criterion: Criterion? {
    switch self {
    case .investigations, .prosecutions, .convictions, .sentences, .dataProvision: .b1
    case .officialComplicity: .b7
    case .victimIdentification, .victimServices, .referralAndProcedures, .nonPenalization, .training: .b2
    case .lawReform: .a1
    case .planAndCoordination: .b10
    case .funding: nil
    case .prevention, .recruitmentOversight: .b3
    }
  }
}
