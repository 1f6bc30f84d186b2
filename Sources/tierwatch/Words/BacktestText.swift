import Reporting
import Scoring

/// A back-test as tables, in English: it speaks to those who make methods.
struct BacktestText {
  private let report: BacktestReport

  init(_ report: BacktestReport) { self.report = report }

  var text: String { ([opening] + cases + placements + ownYears + ownEvidence).joined(separator: "\n\n") }

  private var opening: String {
    "\(report.method): an estimate, not a statement of the State Department\n"
      + "cases      \(report.casesDigest)\nplacements \(report.placementsDigest)"
  }

  private var cases: [String] {
    guard let part = report.cases else { return [] }
    let how = report.leftOneCountryOut ? "each country by a fit without it" : "by the published parameters"
    return [
      "Coded cases, \(how)", scores(part.scores),
      "Calibration of the model, as sampled", tenths(part.calibration),
      "Calibration of the model, world-weighted", tenths(part.worldCalibration),
    ]
  }

  private var placements: [String] {
    guard let part = report.placements else { return [] }
    return [
      "Placements of \(part.tried), rates of \(part.learned), no evidence", scores(part.scores),
      "Calibration of the rates by the clock", tenths(part.calibration),
    ]
  }

  private var ownYears: [String] {
    guard let own = report.ownYears else { return [] }
    let rows = own.forecasts.map { line in
      [line.edition, line.previous, line.placed]
        + ["3", "2WL", "2", "1"].map { Self.percent(line.chances[$0] ?? 0) }
        + [line.isRight ? "right" : "wrong"]
    }
    return [
      "Its own years, never part of a fit: \(own.right) of \(own.count) right; "
        + "the tier of the year before, \(own.rightBySameTier)",
      table(["Edition", "Before", "Placed", "3", "2WL", "2", "1", ""], rows),
    ]
  }

  private var ownEvidence: [String] {
    guard let own = report.ownEvidence, !own.years.isEmpty else { return [] }
    let rows = own.years.map { year in
      [year.forecast.edition, year.forecast.previous, year.forecast.placed]
        + [(year.forecast, year.knownBefore), (year.reconstruction, year.knownWith)].flatMap { line, known in
          [line.likeliest, Self.percent(line.chances[line.likeliest] ?? 0), "\(known)"]
            + [line.isRight ? "right" : "wrong"]
        }
    }
    let (before, with) = (
      own.years.count(where: \.forecast.isRight), own.years.count(where: \.reconstruction.isRight)
    )
    let same = own.years.count { $0.forecast.previous == $0.forecast.placed }
    return [
      "From the evidence on record, of \(own.years.count) years: \(before) right from what was published before the "
        + "Report, \(with) right with the Report itself (which justifies the placement); the tier of the year before, "
        + "\(same)",
      table(
        ["Edition", "Before", "Placed", "Forecast", "", "Areas", "", "With it", "", "Areas", ""], rows),
    ]
  }

  private func scores(_ lines: [ScoreLine]) -> String {
    table(
      ["Forecast", "Weighting", "Part", "n", "Right", "Within 1", "Log loss", "RPS"],
      lines.map { line in
        [
          line.way.rawValue, line.weighting.rawValue, line.part.key, "\(line.score.count)",
          Self.percent(line.score.accuracy), Self.percent(line.score.withinOneStep),
          Self.decimal(line.score.logLoss), Self.decimal(line.score.rankedScore),
        ]
      })
  }

  private func tenths(_ tenths: [Calibration.Tenth]) -> String {
    table(
      ["From", "n", "Said", "Came"],
      tenths.map { ["\($0.from) %", "\($0.count)", Self.percent($0.said), Self.percent($0.came)] })
  }

  private func table(_ heads: [String], _ rows: [[String]]) -> String {
    TextTable(heads: heads, rows: rows).text(width: Terminal.width)
  }

  /// `81.4 %`.
  static func percent(_ share: Double) -> String { "\(Double(Int((share * 1000).rounded())) / 10) %" }

  /// `0.526`.
  private static func decimal(_ number: Double) -> String {
    let thousandths = Int((number * 1000).rounded())
    let rest = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
