/// How far a source can be relied on (Admiralty code); `F`: cannot be judged.
public enum Reliability: String, CaseIterable, Sendable, Hashable {
  case a = "A"
  case b = "B"
  case c = "C"
  case d = "D"
  case e = "E"
  case f = "F"
}
