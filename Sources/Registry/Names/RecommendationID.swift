/// A recommendation by its edition and its printed position, such as `KGZ-2019-04`.
public struct RecommendationID: RecordID {
  public let edition: EditionID
  /// From 1, as printed.
  public let position: Int

  public init?(_ text: String) {
    let utf8 = text.utf8
    guard utf8.count == 11, let dash = utf8.lastIndex(of: UInt8(ascii: "-")),
      let edition = EditionID(String(text[..<dash]))
    else { return nil }
    let digits = text[utf8.index(after: dash)...]
    guard digits.utf8.count == 2, digits.utf8.allSatisfy(isDigit), let position = Int(digits), position > 0
    else { return nil }
    (self.edition, self.position) = (edition, position)
  }

  public var text: String { edition.text + "-" + padded(position) }

  public static let form = NameForm(.editionAndPosition, "KGZ-2019-04")
}
