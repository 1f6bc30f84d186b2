/// Where effort moved, by the evidence; level is another judgement.
public enum Direction: String, CaseIterable, Sendable, Hashable {
  case improved
  case declined
  case mixed
  case unchanged
  case gap
  case noInformation
}
