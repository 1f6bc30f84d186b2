import ArgumentParser
import Registry
import Reporting
import Scoring
import Storage

struct Backtest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backtest",
    abstract: "How often the estimate has been right, beside the simplest ways to guess.",
    discussion: """
      Over the shipped files each country is forecast by a fit without it, and placements of 2021 to 2024
      by rates of 2005 to 2017. With --cases or --placements the published parameters score those files
      and nothing is fitted. The Kyrgyz Republic never takes part in a fit: its own years stand apart.

      Examples:
        tierwatch backtest
        tierwatch backtest --json --each
        tierwatch backtest --cases mine.csv --placements Evidence/placements.csv
        tierwatch backtest --fit > Sources/Scoring/Method/Balance1.swift
      """)

  @Option(help: "Coded cases to score with the published parameters.") var cases: String?
  @Option(help: "Placements to score with the published rates; the history of the cases.")
  var placements: String?
  @Flag(help: "Print JSON.") var json = false
  @Flag(help: "One line for each forecast too, in JSON.") var each = false
  @Flag(help: "Fit anew to the shipped files, and print the method as a value of Swift.") var fit = false
  @OptionGroup var language: LanguageOption
  @Option(help: "The name of a new method, for --fit.") var name = ScoringMethod.standard.name

  func validate() throws {
    if fit, cases != nil || placements != nil {
      throw ValidationError(.fitOfShippedFiles)
    }
    if each, !json { throw ValidationError(.eachAsJSON) }
    guard name.wholeMatch(of: /[a-z]+-[0-9]+/) != nil else {
      throw ValidationError(.methodName)
    }
  }

  func run() throws {
    if fit { return try Terminal.tell(fitted().source(named: name.replacing("-", with: ""))) }
    let report = try cases == nil && placements == nil ? leavingOut() : scoring()
    try Terminal.tell(json ? JSONOutput.text(report) : BacktestText(report, in: language.resolved).text)
  }

  private func fitted() throws -> ScoringMethod {
    let files = try BacktestFiles(
      cases: ShippedFiles.cases, placements: ShippedFiles.placements)
    return ScoringMethod(
      name: name, fittedTo: files.cases, histories: files.histories,
      casesDigest: try FileDigest.sha256(ofFileAt: ShippedFiles.cases),
      placementsDigest: try FileDigest.sha256(ofFileAt: ShippedFiles.placements)
    ).tried(on: files.cases, files.histories)
  }

  private func leavingOut() throws -> BacktestReport {
    let method = ScoringMethod.standard
    try match(ShippedFiles.cases, method.casesDigest)
    try match(ShippedFiles.placements, method.placementsDigest)
    let files = try BacktestFiles(
      cases: ShippedFiles.cases, placements: ShippedFiles.placements)
    return BacktestReport(
      method, leftOneCountryOut: true,
      cases: CaseBacktest(leavingOutOneCountry: files.cases, of: files.histories),
      placements: PlacementBacktest(of: files.histories),
      ownYears: CaseBacktest(scoring: files.cases.filter(\.isNeverFitted), with: method),
      ownEvidence: try ownEvidence(method),
      everyForecast: each)
  }

  /// The country that is never fitted, from its shipped records; nothing where they are not beside the program.
  private func ownEvidence(_ method: ScoringMethod) throws -> OwnYears? {
    guard let country = ScoringMethod.neverFitted.first,
      let records = try BacktestFiles.shippedRecords(of: country)
    else { return nil }
    return OwnYears(of: country, in: records, by: method)
  }

  private func scoring() throws -> BacktestReport {
    let method = ScoringMethod.standard
    let files = try BacktestFiles(cases: cases, placements: placements)
    if files.untried > 0 {
      Terminal.remark(
        NoticeWords.of(language.resolved).casesLeftOut(files.untried, files.untried + files.cases.count))
    }
    return BacktestReport(
      method, leftOneCountryOut: false,
      cases: cases == nil ? nil : CaseBacktest(scoring: files.cases, with: method),
      placements: placements == nil ? nil : PlacementBacktest(scoring: files.histories, with: method),
      ownYears: nil, everyForecast: each)
  }

  private func match(_ file: String, _ digest: String) throws {
    guard try FileDigest.sha256(ofFileAt: file) == digest else {
      throw Complaint.otherData(path: file, method: ScoringMethod.standard.name)
    }
  }
}
