/// An oblast or a city of republican standing (ISO 3166-2), such as `KG-GO`; never anything narrower.
public struct RegionID: RecordID {
  public let text: String

  public init?(_ text: String) {
    guard isName(text) else { return nil }
    self.text = text
  }

  public static let form = NameForm(.plain, "KG-GO")
}
