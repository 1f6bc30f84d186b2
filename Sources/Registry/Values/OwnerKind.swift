/// What an owner of sources is.
public enum OwnerKind: String, CaseIterable, Sendable, Hashable {
  case government
  case ngo
  case internationalOrganization
  case media
  case academia
  case other
}
