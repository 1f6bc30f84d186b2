/// Who says so.
public enum Attribution: String, CaseIterable, Sendable, Hashable {
  case government
  case ngo
  case internationalOrganization
  case experts
  case advocates
  case media
  case report
}
