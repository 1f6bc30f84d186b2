/// Whether the Report finds the minimum standards met.
public enum StandardsVerdict: String, CaseIterable, Sendable, Hashable {
  case met
  case notMet
}
