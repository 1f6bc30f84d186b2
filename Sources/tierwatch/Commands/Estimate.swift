import ArgumentParser
import Registry
import Reporting
import Scoring
import Storage

struct Estimate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "How likely each tier is, with a range and the reasons: an estimate, not a statement of anyone.",
    discussion: """
      A forecast uses only evidence published before the edition's Report; a reconstruction uses all that is
      known. Public records only. After a year that is not entered, an estimate for each of its outcomes.

      Examples:
        tierwatch estimate KGZ-2026 --language ky
        tierwatch estimate KGZ-2026 --precedents --language ru
        tierwatch estimate KGZ-2019 --mode reconstruction --explain
        tierwatch estimate KGZ-2027 --what-if convictions=+1 --what-if funding=-0.5 --json
      """)

  @Argument(help: "Such as KGZ-2026.", transform: EditionID.argument) var edition: EditionID
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
  @OptionGroup var registry: RegistryOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let records = try registry.forReading().records(of: edition.country).publicEvidence
    let method = ScoringMethod.standard
    let areas = Dictionary(whatIf.map { ($0.area, $0.sign) }) { $1 }
    let report = EstimateReport(
      of: edition, by: method, ranging: method.makeDraws(), in: records, for: mode,
      what: EstimateReport.WhatIf(areas: areas, policyOrPattern: policyOrPattern))
    guard let report else {
      throw Failure(.noInput, EstimateWords.of(language.resolved).nothing(edition))
    }
    if json { return try Terminal.tell(JSONOutput.text(report)) }
    let text = EstimateText(
      report: report, edition: edition, use: mode, isWhatIf: !whatIf.isEmpty || policyOrPattern,
      explains: explain, showsPrecedents: precedents, language: language.resolved, width: Terminal.width)
    Terminal.tell(text.text)
  }
}

/// `convictions=+1`.
struct AreaSetting {
  let area: EffortArea
  let sign: Double

  static func argument(_ text: String) throws -> AreaSetting {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let area = EffortArea(rawValue: parts[0]) else {
      let areas = EffortArea.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(text)' names no area: write it as convictions=+1, with one of \(areas).")
    }
    guard let sign = Double(parts[1]), (-1...1).contains(sign) else {
      throw ValidationError("'\(parts[1])' is no sign of an area: write a number from -1 to +1.")
    }
    return AreaSetting(area: area, sign: sign)
  }
}

extension RecordSet {
  /// The same without entries that not everybody may see.
  fileprivate var publicEvidence: RecordSet {
    RecordSet(
      all.filter { record in
        if case .evidence(let entry) = record { entry.sensitivity == .public } else { true }
      })
  }
}
