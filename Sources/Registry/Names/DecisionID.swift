/// What a review meeting decided, by the list that it reviewed and a number, such as `KGZ-2025-D01`.
public struct DecisionID: RecordID {
  public let edition: EditionID
  /// From 1 to 99.
  public let number: Int

  /// `nil` if there is no such number.
  public init?(edition: EditionID, number: Int) {
    guard (1...99).contains(number) else { return nil }
    (self.edition, self.number) = (edition, number)
  }

  public init?(_ text: String) {
    guard let dash = text.lastIndex(of: "-"), let edition = EditionID(String(text[..<dash])) else {
      return nil
    }
    let rest = text[text.index(after: dash)...]
    guard rest.utf8.count == 3, rest.first == "D", rest.utf8.dropFirst().allSatisfy(isDigit),
      let number = Int(rest.dropFirst())
    else { return nil }
    self.init(edition: edition, number: number)
  }

  public var text: String { "\(edition)-D\(padded(number))" }

  public static let form = NameForm(.editionAndDecision, "KGZ-2025-D01")
}
