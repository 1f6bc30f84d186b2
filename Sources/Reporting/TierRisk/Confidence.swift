import Scoring

/// How far an estimate is to be trusted. There is no high one: accuracy was measured on the summaries that justify
/// placements, and real evidence does worse.
enum Confidence: String, CaseIterable, Keyed {
  case low
  case moderate
}

extension Confidence {
  /// Moderate where five areas or more are known, the year before is entered, and no range is wider than thirty
  /// points.
  init(_ estimate: EstimateReport) {
    let isKnown = estimate.before == nil && estimate.sheets.allSatisfy { $0.basis == .efforts }
    let isNarrow = estimate.shares.allSatisfy { $0.high - $0.low <= 0.3 }
    self = isKnown && isNarrow ? .moderate : .low
  }
}
