/// A public body, named for its country, such as `KGZ-interior-ministry`.
public struct BodyID: RecordID {
  public let country: CountryCode
  public let text: String

  public init?(_ text: String) {
    guard isName(text), let (country, _) = split(text) else { return nil }
    (self.country, self.text) = (country, text)
  }

  public static let form = NameForm(.countryAndName, "KGZ-interior-ministry")
}
