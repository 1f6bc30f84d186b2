/// What the authorities say of a recommendation.
public enum Claim: String, CaseIterable, Sendable, Hashable {
  case none
  case promised
  case underWay
  case saysDone
  case rejects
}
