/// Whether the Report finds efforts increasing overall; it decides Tier 2 or the Watch List.
public enum IncreaseVerdict: String, CaseIterable, Sendable, Hashable {
  case shown
  case notShown
}
