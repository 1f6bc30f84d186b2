import Registry
import Reporting
import Scoring

/// A back-test as tables.
struct BacktestText {
  private let report: BacktestReport
  private let words: BacktestWords

  init(_ report: BacktestReport, in language: Language) {
    (self.report, words) = (report, .of(language))
  }

  var text: String { ([opening] + cases + placements + ownYears + ownEvidence).joined(separator: "\n\n") }

  private var opening: String {
    let names = [words.digests.cases, words.digests.placements]
    let digests = zip(names, [report.casesDigest, report.placementsDigest]).map { name, digest in
      name + String(repeating: " ", count: (names.map(\.count).max() ?? 0) - name.count + 1) + digest
    }
    return (["\(report.method): \(words.disclaimer)"] + digests).joined(separator: "\n")
  }

  private var cases: [String] {
    guard let part = report.cases else { return [] }
    return [
      words.cases(report.leftOneCountryOut), scores(part.scores),
      words.calibration, tenths(part.calibration),
      words.worldCalibration, tenths(part.worldCalibration),
    ]
  }

  private var placements: [String] {
    guard let part = report.placements else { return [] }
    return [
      words.placements(part.tried, part.learned), scores(part.scores),
      words.clockCalibration, tenths(part.calibration),
    ]
  }

  private var ownYears: [String] {
    guard let own = report.ownYears else { return [] }
    let tiers = ["3", "2WL", "2", "1"]
    let rows = own.forecasts.map { line in
      [line.edition, line.previous, line.placed] + tiers.map { Self.percent(line.chances[$0] ?? 0) }
        + [words.right(line.isRight)]
    }
    return [
      words.ownYears(own.right, own.count, own.rightBySameTier),
      table(words.ownColumns + tiers + [""], rows),
    ]
  }

  private var ownEvidence: [String] {
    guard let own = report.ownEvidence, !own.years.isEmpty else { return [] }
    let rows = own.years.map { year in
      [year.forecast.edition, year.forecast.previous, year.forecast.placed]
        + [(year.forecast, year.knownBefore), (year.reconstruction, year.knownWith)].flatMap { line, known in
          [line.likeliest, Self.percent(line.chances[line.likeliest] ?? 0), "\(known)"]
            + [words.right(line.isRight)]
        }
    }
    let (before, with) = (
      own.years.count(where: \.forecast.isRight), own.years.count(where: \.reconstruction.isRight)
    )
    let same = own.years.count { $0.forecast.previous == $0.forecast.placed }
    let columns = words.evidenceColumns
    return [
      words.ownEvidence(own.years.count, before, with, same),
      table(
        words.ownColumns + [columns.forecast, "", columns.areas, "", columns.with, "", columns.areas, ""],
        rows),
    ]
  }

  private func scores(_ lines: [ScoreLine]) -> String {
    table(
      words.scoreColumns,
      lines.map { line in
        [
          words.way(line.way), words.weighting(line.weighting), words.part(line.part), "\(line.score.count)",
          Self.percent(line.score.accuracy), Self.percent(line.score.withinOneStep),
          Self.decimal(line.score.logLoss), Self.decimal(line.score.rankedScore),
        ]
      })
  }

  private func tenths(_ tenths: [Calibration.Tenth]) -> String {
    table(
      words.tenthColumns,
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
