public import Registry

/// A named way to estimate with the parameters that were fitted for it: published once, never edited.
public struct ScoringMethod: Sendable {
  public let name: String
  /// SHA-256 of the files behind it, as lower-case hexadecimal.
  public let casesDigest, placementsDigest: String
  public let rates: BaseRates
  public let model: MovementModel
  /// The cases that the model was fitted to.
  public let cases: [MovementCase]
  public let draws: Int
  public let seed: UInt64
  /// How it did when it was published; `nil` before it has been tried.
  public internal(set) var record: TrackRecord?

  public init(
    name: String, casesDigest: String, placementsDigest: String, rates: BaseRates, model: MovementModel,
    cases: [MovementCase], draws: Int = 200, seed: UInt64 = 2025, record: TrackRecord? = nil
  ) {
    self.name = name
    self.casesDigest = casesDigest
    self.placementsDigest = placementsDigest
    self.rates = rates
    self.model = model
    self.cases = cases
    self.draws = draws
    self.seed = seed
    self.record = record
  }
}

extension ScoringMethod {
  /// What estimates are made with today.
  public static let standard = balance1

  /// Countries whose own years are always out of sample.
  public static let neverFitted: Set<CountryCode> = Set([CountryCode("KGZ")].compactMap(\.self))

  /// The years whose full lists tell how placements move.
  public static let historyYears = BaseRates.firstYear...2024

  /// Fits a method to cases and history; the country that is reported on never takes part.
  public init(
    name: String, fittedTo cases: [MovementCase], histories: [TierHistory], casesDigest: String,
    placementsDigest: String
  ) {
    let fitted = cases.filter { !Self.neverFitted.contains($0.country) }.sorted { $0.edition < $1.edition }
    let rates = BaseRates(of: histories, in: Self.historyYears, without: Self.neverFitted)
    self.init(
      name: name, casesDigest: casesDigest, placementsDigest: placementsDigest, rates: rates,
      model: MovementFit(fitted, weights: rates.weights(of: fitted)).model(), cases: fitted)
  }
}
