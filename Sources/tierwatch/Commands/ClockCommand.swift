import ArgumentParser
import Registry
import Reporting
import Scoring
import Storage

struct ClockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clock",
    abstract: "What the law leaves open for a country: years used, waivers, dates, what Tier 3 brings.",
    discussion: """
      The law only, no estimate. Without --year, the edition after the last that is placed; after a year
      that is not entered, an answer for each of its outcomes.

      Examples:
        tierwatch clock KGZ
        tierwatch clock KGZ --year 2027 --language ky
        tierwatch clock UZB --as-of 2024-12-31 --json
      """)

  @Argument(help: "Such as KGZ.", transform: CountryCode.argument) var country: CountryCode
  @Option(help: "The report year; else the first after the last placement.") var year: Int?
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: ReportOptions

  func validate() throws {
    if let year, !(2001...2199).contains(year) { throw ValidationError(.year) }
  }

  func run() throws {
    let snapshot = try options.outlook(
      on: country, year: year, holding: .lawAndEstimate, for: "clock")
    let report = ClockReport(of: snapshot.edition.id, in: snapshot)
    if json { return try Terminal.tell(JSONOutput.text(report)) }
    Terminal.tell(report.text(in: options.language.resolved, width: Terminal.width))
  }
}
