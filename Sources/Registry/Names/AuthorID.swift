/// A pen-name under which somebody writes, such as `aigul`: letters of any script, digits, spaces, dots and hyphens.
public struct AuthorID: RecordID {
  public let text: String

  public init?(_ text: String) {
    guard (1...48).contains(text.count), text.first != " ", text.last != " ",
      text.allSatisfy({ $0.isLetter || $0.isNumber || " .-_'".contains($0) })
    else { return nil }
    self.text = text
  }

  public static let form = NameForm(.penName, "aigul")
}
