/// How far a finding has come towards approval.
public enum ReviewState: String, CaseIterable, Sendable, Hashable {
  case draft
  case submitted
  case returned
  case approved
}
