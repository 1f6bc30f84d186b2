/// Whether a Watch List year rests on a waiver; `inferred` from the length of the run.
public enum Waiver: String, CaseIterable, Sendable, Hashable {
  case yes
  case no
  case inferred
}
