/// What somebody does who writes in a registry.
public enum AuthorRole: String, CaseIterable, Sendable, Hashable {
  case monitor
  case coordinator
  case policyOfficer
  case reviewer
}
