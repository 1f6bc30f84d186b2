/// Law and practice are rated apart.
public enum Side: String, CaseIterable, Sendable, Hashable {
  case inLaw
  case inPractice
}
