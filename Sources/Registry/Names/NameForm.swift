/// What a right name looks like: a rule, and a name that follows it.
public struct NameForm: Hashable, Sendable {
  public let rule: Rule
  public let example: String

  init(_ rule: Rule, _ example: String) { (self.rule, self.example) = (rule, example) }

  public enum Rule: CaseIterable, Hashable, Sendable {
    case threeCapitals
    case countryAndYear
    case editionAndPosition
    case editionAndDecision
    case recommendationAndLetter
    case recommendationOrElement
    case countryAndName
    /// 1 to 48 letters of any script, digits, spaces, dots and hyphens.
    case penName
    /// A device's name.
    case fingerprint
    /// 3 to 48 Latin letters, digits, dots and hyphens.
    case plain
  }
}
