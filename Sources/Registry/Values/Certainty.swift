/// Whether the Report says it, or we infer it.
public enum Certainty: String, CaseIterable, Sendable, Hashable {
  case explicit
  case inferred
}
