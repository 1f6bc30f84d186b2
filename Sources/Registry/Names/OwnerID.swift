/// Whoever stands behind sources, named for the country in whose folder the record lies, such as `KGZ-akipress`.
public struct OwnerID: RecordID {
  public let country: CountryCode
  public let text: String

  public init?(_ text: String) {
    guard isName(text), let (country, _) = split(text) else { return nil }
    (self.country, self.text) = (country, text)
  }

  public static let form = NameForm(.countryAndName, "KGZ-akipress")
}
