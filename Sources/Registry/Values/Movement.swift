/// A verdict of the Report on one P, or our reading of one.
public enum Movement: String, CaseIterable, Sendable, Hashable {
  case increased
  case maintained
  case decreased
  case mixed
}
