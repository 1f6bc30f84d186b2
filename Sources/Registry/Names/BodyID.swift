/// A public body, such as `KGZ-interior-ministry`.
public struct BodyID: RecordID {
  public let text: String

  public init?(_ text: String) {
    guard isName(text) else { return nil }
    self.text = text
  }

  public static let form = "3 to 48 Latin letters, digits, dots and hyphens, such as KGZ-interior-ministry"
}
