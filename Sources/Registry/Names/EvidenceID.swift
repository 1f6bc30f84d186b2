/// A piece of evidence: typed by its writer (`KGZ-2019-N027`), or `E-` and 12 Crockford characters.
public struct EvidenceID: RecordID {
  public let text: String

  public init?(_ text: String) {
    guard isName(text) else { return nil }
    self.text = text
  }

  public static let form = NameForm(.plain, "KGZ-2019-N027")
}
