/// A country as the registry knows it.
public struct Country: Hashable, Sendable {
  public let code: CountryCode
  public let name: LocalizedText
  public let regions: [Region]

  public init(code: CountryCode, name: LocalizedText, regions: [Region] = []) {
    self.code = code
    self.name = name
    self.regions = regions
  }

  /// The finest place that a record may name.
  public struct Region: Hashable, Sendable {
    public let id: RegionID
    public let name: LocalizedText

    public init(id: RegionID, name: LocalizedText) {
      (self.id, self.name) = (id, name)
    }
  }
}
