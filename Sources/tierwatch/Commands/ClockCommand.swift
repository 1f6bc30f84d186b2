import ArgumentParser
import Registry
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
      """)

  @Argument(help: "Such as KGZ.", transform: CountryCode.argument) var country: CountryCode
  @Option(help: "The report year; else the first after the last placement.") var year: Int?
  @Option(help: "The day from which periods count as closed; else today.") var asOf: CalendarDay?
  @OptionGroup var registry: RegistryOptions
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if let year, !(2001...2199).contains(year) { throw ValidationError("--year takes 2001 to 2199.") }
  }

  func run() throws {
    let records = try registry.forReading().records(of: country)
    let history = TierHistory(country: country, placements: records.placements.values)
    guard let next = history.next else {
      throw Failure(
        .noInput,
        "\(country): no placement in the registry; import placements.csv, or record one with "
          + "'tierwatch placement set'")
    }
    let edition = year.map { EditionID(country: country, year: $0) } ?? next
    let text = ClockText(
      asked: edition, history: history, outlook: Outlook(edition, after: history), records: records,
      today: try asOf ?? Today.day(), language: language.resolved, width: Terminal.width)
    Terminal.tell(text.text)
  }
}
