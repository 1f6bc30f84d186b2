/// Whether the Report finds significant efforts.
public enum EffortsVerdict: String, CaseIterable, Sendable, Hashable {
  case made
  case notMade
}
