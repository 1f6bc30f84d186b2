/// How far a piece of information can be believed (Admiralty code); `1`: confirmed by another owner; `6`: cannot be judged.
public enum Credibility: String, CaseIterable, Sendable, Hashable {
  case confirmed = "1"
  case probable = "2"
  case possible = "3"
  case doubtful = "4"
  case improbable = "5"
  case unjudged = "6"
}
