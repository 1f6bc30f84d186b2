/// The lines of work of the Report: three Ps and partnership.
public enum Theme: String, CaseIterable, Sendable, Hashable {
  case prosecution
  case protection
  case prevention
  case partnership
}
