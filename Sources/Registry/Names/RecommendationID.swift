/// A recommendation by its edition and its printed position, such as `KGZ-2019-04`.
public struct RecommendationID: RecordID {
  public let edition: EditionID
  /// From 1, as printed.
  public let position: Int

  public init?(_ text: String) {
    guard let dash = text.lastIndex(of: "-"), let edition = EditionID(String(text[..<dash])) else {
      return nil
    }
    let digits = text[text.index(after: dash)...]
    guard digits.utf8.count == 2, digits.utf8.allSatisfy(isDigit), let position = Int(digits), position > 0
    else { return nil }
    (self.edition, self.position) = (edition, position)
  }

  public var text: String { "\(edition)-\(padded(position))" }

  public static let form = NameForm(.editionAndPosition, "KGZ-2019-04")
}
