/// A country or territory by its three capital letters (ISO 3166-1 alpha-3, and `XKX`).
public struct CountryCode: RecordID {
  public let text: String

  public init?(_ text: String) {
    guard text.utf8.count == 3, text.utf8.allSatisfy(isCapital) else { return nil }
    self.text = text
  }

  public static let form = NameForm(.threeCapitals, "KGZ")
}
