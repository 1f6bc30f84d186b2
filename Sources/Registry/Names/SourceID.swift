/// A source that evidence rests on, such as `KGZ-TIP-2019`.
public struct SourceID: RecordID {
  public let text: String

  public init?(_ text: String) {
    guard isName(text) else { return nil }
    self.text = text
  }

  public static let form = "3 to 48 Latin letters, digits, dots and hyphens, such as KGZ-TIP-2019"
}
