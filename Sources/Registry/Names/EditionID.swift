/// One country in one report year, such as `KGZ-2019`.
public struct EditionID: RecordID {
  public let country: CountryCode
  public let year: Int

  public init(country: CountryCode, year: Int) {
    (self.country, self.year) = (country, year)
  }

  public init?(_ text: String) {
    let utf8 = text.utf8
    guard utf8.count == 8, let dash = utf8.firstIndex(of: UInt8(ascii: "-")),
      let country = CountryCode(String(text[..<dash])),
      let year = Self.year(String(text[utf8.index(after: dash)...]))
    else { return nil }
    self.init(country: country, year: year)
  }

  // Put together, not interpolated: names are written and compared by the million.
  public var text: String { country.text + "-" + String(year) }

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
