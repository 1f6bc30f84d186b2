/// What was said beside what came, by tenths of probability: each tier of each forecast counts once.
public struct Calibration: Hashable, Sendable {
  public let tenths: [Tenth]

  public struct Tenth: Hashable, Sendable, Encodable {
    /// From this share on, in per cent; nine tenths and more stand in the last row.
    public let from: Int
    public let count: Int
    /// The mean of the shares that were forecast.
    public let said: Double
    /// The share that came true.
    public let came: Double
  }

  /// Tenths into which nothing falls are left out.
  public init(_ forecasts: [Forecast], weights: [Double]? = nil) {
    let weights = weights ?? forecasts.map { _ in 1 }
    let pairs = zip(forecasts, weights).flatMap { forecast, weight in
      Rung.allCases.map { (share: forecast.chances[$0], came: forecast.placed == $0, weight: weight) }
    }
    let rows = Dictionary(grouping: pairs) { min(9, Int($0.share * 10)) }
    tenths = (0...9).compactMap { tenth in
      guard let row = rows[tenth] else { return nil }
      let all = row.reduce(0) { $0 + $1.weight }
      guard all > 0 else { return nil }
      return Tenth(
        from: tenth * 10, count: row.count, said: row.reduce(0) { $0 + $1.share * $1.weight } / all,
        came: row.reduce(0) { $0 + ($1.came ? $1.weight : 0) } / all)
    }
  }
}
