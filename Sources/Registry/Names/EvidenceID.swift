/// A piece of evidence: typed by its writer (`KGZ-2019-N027`), or `E-` and 12 Crockford characters.
public struct EvidenceID: RecordID {
  public let text: String

  public init?(_ text: String) {
    guard isName(text) else { return nil }
    self.text = text
  }

  public static let form = "3 to 48 Latin letters, digits, dots and hyphens, such as KGZ-2019-N027"
}
