/// One country in one report year, such as `KGZ-2019`.
public struct EditionID: RecordID {
  public let country: CountryCode
  public let year: Int

  public init(country: CountryCode, year: Int) {
    (self.country, self.year) = (country, year)
  }

  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let country = CountryCode(parts[0]), let year = Self.year(parts[1])
    else { return nil }
    self.init(country: country, year: year)
  }

  public var text: String { "\(country)-\(year)" }

  public var period: ReportingPeriod { ReportingPeriod(reportYear: year) }

  public static let form = NameForm(.countryAndYear, "KGZ-2019")

  /// The first Report is of 2001.
  static func year(_ text: String) -> Int? {
    guard text.utf8.count == 4, text.utf8.allSatisfy(isDigit), let year = Int(text),
      (2001...2199).contains(year)
    else { return nil }
    return year
  }
}
