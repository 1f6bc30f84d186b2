/// What an entry is.
public enum EvidenceKind: String, CaseIterable, Sendable, Hashable {
  case law
  case policy
  case statistic
  case judgment
  case training
  case service
  case report
  case news
  case testimony
  case narrative
}
