import ArgumentParser
import Registry
import Reporting
import Scoring
import Storage

struct Estimate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "estimate",
    abstract:
      "How likely each tier is, with a range and the reasons: an estimate, not a statement of anyone.",
    discussion: """
      A forecast uses only evidence published before the edition's Report; a reconstruction uses all that is
      known. Public records only. After a year that is not entered, an estimate for each of its outcomes.
      A year alone, such as 2026, gives one line for each country.

      Examples:
        tierwatch estimate KGZ-2026 --language ky
        tierwatch estimate KGZ-2026 --precedents --language ru
        tierwatch estimate KGZ-2019 --mode reconstruction --explain
        tierwatch estimate KGZ-2027 --what-if convictions=+1 --what-if funding=-0.5 --json
        tierwatch estimate 2026
      """)

  @Argument(help: "Such as KGZ-2026, or a year for every country.") var subject: EstimateSubject
  @Option(help: "forecast or reconstruction.") var mode = PeriodEfforts.Use.forecast
  @Flag(help: "Each known area with its part and its evidence.") var explain = false
  @Option(
    help: "An area set by hand, from -1 to +1, such as convictions=+1; once for each.",
    transform: AreaSetting.argument)
  var whatIf: [AreaSetting] = []
  @Flag(help: "A government policy or pattern of trafficking was found; no record tells of it.")
  var policyOrPattern = false
  @Flag(help: "What past reports gave weight to, beside the areas here: counts, not causes.")
  var precedents = false
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: ReportOptions

  func validate() throws {
    if case .year = subject, explain || precedents || !whatIf.isEmpty || policyOrPattern {
      throw ValidationError(.oneEditionOnly)
    }
  }

  func run() throws {
    switch subject {
    case .edition(let edition): try tell(edition)
    case .year(let year): try tellAll(year)
    }
  }

  private func tell(_ edition: EditionID) throws {
    let snapshot = try options.outlook(
      on: edition.country, year: edition.year, holding: .lawAndEstimate, for: "estimate")
    let method = ScoringMethod.standard
    let areas = Dictionary(whatIf.map { ($0.area, $0.sign) }) { $1 }
    let report = EstimateReport(
      of: edition, by: method, ranging: method.makeDraws(), in: snapshot, for: mode,
      what: EstimateReport.WhatIf(areas: areas, policyOrPattern: policyOrPattern))
    guard let report else { throw Complaint.nothingToEstimate(edition, in: snapshot) }
    if json { return try Terminal.tell(JSONOutput.text(report)) }
    let view = EstimateReport.View(report, explains: explain, showsPrecedents: precedents)
    Terminal.tell(view.text(in: options.language.resolved, width: Terminal.width))
  }

  private func tellAll(_ year: Int) throws {
    let report = EstimateSurvey(
      of: year, by: ScoringMethod.standard, in: try options.snapshots(of: year, for: "estimate"), for: mode)
    if json { return try Terminal.tell(JSONOutput.text(report)) }
    Terminal.tell(report.text(in: options.language.resolved, width: Terminal.width))
  }
}

/// `convictions=+1`.
struct AreaSetting {
  let area: EffortArea
  let sign: Double

  static func argument(_ text: String) throws -> AreaSetting {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let area = EffortArea(rawValue: parts[0]) else {
      throw ValidationError(.noArea(text))
    }
    guard let sign = Double(parts[1]), (-1...1).contains(sign) else {
      throw ValidationError(.noSign(parts[1]))
    }
    return AreaSetting(area: area, sign: sign)
  }
}
