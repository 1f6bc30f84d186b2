import Registry

extension TrackRecord {
  /// Reads what `lines` writes; a line that cannot be read is left out, and a test counts them.
  init(lines: String, forecasts: String) {
    self.init(
      lines: lines.split(separator: "\n").compactMap { Line(line: $0) },
      forecasts: forecasts.split(separator: "\n").compactMap { Forecast(line: $0) })
  }
}

extension TrackRecord.Line {
  /// `cases model asSampled 99`, then the shares right of all, moved and stayed, log loss and ranked score.
  init?(line: Substring) {
    let parts = line.split(separator: " ").map(String.init)
    let numbers = parts.dropFirst(4).compactMap { Double($0) }
    guard parts.count == 9, numbers.count == 5, let trial = TrackRecord.Trial(rawValue: parts[0]),
      let way = ForecastWay(rawValue: parts[1]), let weighting = CaseWeighting(rawValue: parts[2]),
      let count = Int(parts[3])
    else { return nil }
    self.init(
      trial: trial, way: way, weighting: weighting, count: count, accuracy: numbers[0], moved: numbers[1],
      stayed: numbers[2], logLoss: numbers[3], rankedScore: numbers[4])
  }

  var line: String {
    "\(trial.rawValue) \(way.rawValue) \(weighting.rawValue) \(count) \(accuracy) \(moved) \(stayed)"
      + " \(logLoss) \(rankedScore)"
  }
}

extension Forecast {
  /// `AFG-2020 2WL 3`, the tiers before and after, then the chances from Tier 3 to Tier 1.
  init?(line: Substring) {
    let parts = line.split(separator: " ").map(String.init)
    let shares = parts.dropFirst(3).compactMap { Double($0) }
    guard parts.count == 7, shares.count == 4, let edition = EditionID(parts[0]),
      let previous = Tier(rawValue: parts[1]).flatMap(Rung.init),
      let placed = Tier(rawValue: parts[2]).flatMap(Rung.init)
    else { return nil }
    self.init(
      edition: edition, previous: previous, placed: placed, chances: TierChances(published: shares))
  }

  var line: String {
    "\(edition.text) \(previous.tier.rawValue) \(placed.tier.rawValue) "
      + chances.shares.map { "\($0)" }.joined(separator: " ")
  }
}
