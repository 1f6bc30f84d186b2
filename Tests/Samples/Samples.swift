public import Registry

/// Records made up for tests; every test spells out only what it is about.
public enum Sample {
  public static let country = text("KGZ", CountryCode.init)
  public static let edition = text("KGZ-2019", EditionID.init)

  /// A name that is known to be well formed.
  public static func text<Name>(_ text: String, _ make: (String) -> Name?) -> Name {
    guard let name = make(text) else { fatalError("\(text) is not a \(Name.self)") }
    return name
  }

  public static func day(_ iso: String) -> CalendarDay { text(iso, CalendarDay.init(iso:)) }

  /// The same words in all three languages, marked by language.
  public static func words(_ words: String) -> LocalizedText {
    LocalizedText(
      Dictionary(
        uniqueKeysWithValues: Language.allCases.map {
          ($0, TextVersion($0 == .english ? words : "\(words) (\($0.rawValue))"))
        }))
  }
}
