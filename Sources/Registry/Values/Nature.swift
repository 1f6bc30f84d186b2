/// Whether a recommendation can be closed for good, or is rated anew for each period.
public enum Nature: String, CaseIterable, Sendable, Hashable {
  case oneOff
  case continuing
}
