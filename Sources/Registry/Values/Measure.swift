/// What a figure counts; identified, potential, referred and assisted victims are four measures and are never summed.
public enum Measure: String, CaseIterable, Sendable, Hashable {
  case investigations
  case relatedOffenses
  case casesReexamined
  case casesReopened
  case prosecutions
  case convictions
  case sentence
  case penaltyMinimum
  case penaltyMaximum
  case victimsIdentified
  case victimsPotential
  case victimsReferred
  case victimsAssisted
  /// What officials reckon, without having identified anybody.
  case victimsEstimated
  /// Those who turn to the police or a court.
  case victimsReporting
  case repatriated
  case officialsTrained
  case peopleReached
  case events
  case hotlineContacts
  case complaints
  case moneyReturned
  case permitsCancelled
  case inspectors
  case inspections
  case violations
  case measuresCarriedOut
  case foreignFunding
  case budget
  case councils
  case sessions
  case shelters
  case centers
  case lists
  case organizations
  case regions
  case migrantsBarred
  case informalEconomy
  case childrenInUnacceptableWork
  case watchListYears
}

extension Measure {
  /// What it counts, where nobody says otherwise.
  public var usualUnit: Unit {
    switch self {
    case .investigations, .relatedOffenses, .casesReexamined, .casesReopened, .violations: .cases
    case .prosecutions, .convictions, .victimsIdentified, .victimsPotential, .victimsReferred,
      .victimsAssisted, .victimsEstimated, .victimsReporting, .repatriated, .officialsTrained, .peopleReached,
      .inspectors, .migrantsBarred:
      .persons
    case .sentence, .penaltyMinimum, .penaltyMaximum, .watchListYears: .years
    case .events, .hotlineContacts, .inspections, .sessions: .events
    case .complaints, .permitsCancelled: .documents
    case .moneyReturned, .foreignFunding, .budget: .money
    case .councils, .organizations: .organizations
    case .shelters, .centers: .facilities
    case .lists: .lists
    case .regions: .regions
    case .measuresCarriedOut, .informalEconomy, .childrenInUnacceptableWork: .percent
    }
  }
}
