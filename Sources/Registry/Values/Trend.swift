/// Where a continuing recommendation moved in a period.
public enum Trend: String, CaseIterable, Sendable, Hashable {
  case increased
  case maintained
  case decreased
  case noData
}
