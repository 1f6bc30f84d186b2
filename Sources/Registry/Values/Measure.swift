/// What a figure counts; identified, potential, referred and assisted victims are four measures and are never summed.
public enum Measure: String, CaseIterable, Sendable, Hashable {
  case investigations
  case prosecutions
  case convictions
  case sentence
  case penaltyMinimum
  case penaltyMaximum
  case victimsIdentified
  case victimsPotential
  case victimsReferred
  case victimsAssisted
  case officialsTrained
  case peopleReached
  case budget
  case councils
  case sessions
  case shelters
  case centers
  case lists
  case organizations
  case regions
  case migrantsBarred
  case watchListYears
}
