import ArgumentParser
import Foundation
import Registry
import Reporting
import Storage

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Documents made from the records.", subcommands: [Progress.self])

  struct Progress: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "What came of an edition's recommendations, every sentence with its evidence.",
      discussion: """
        Takes public records only, and counts the rest. The same registry, day and language give the
        same bytes.

        Examples:
          tierwatch report progress KGZ-2019 --language ky
          tierwatch report progress KGZ-2019 --as-of 2019-12-31 --format markdown -o report.md
          tierwatch report progress KGZ-2019 --known-at 3f9c1b2a --format json
        """)

    @Argument(help: "Such as KGZ-2019.", transform: EditionID.argument) var edition: EditionID
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @Option(help: "What held by this day; else today.") var asOf: CalendarDay?
    @Option(help: "What the journal knew at this head, as 'journal log' prints it.") var knownAt: String?
    @Option(help: "text, markdown or json.") var format: ReportFormat = .text
    @Option(help: "Columns of text; else those of the terminal.") var width: Int?
    @Option(name: [.short, .long], help: "A file to write to instead of the terminal.") var output: String?

    func validate() throws {
      if let width, !(40...400).contains(width) { throw ValidationError("--width takes 40 to 400 columns.") }
    }

    func run() throws {
      let snapshot = try registry.forReading().snapshot(
        of: edition, asOf: asOf ?? Today.day(), knownAt: knownAt)
      if let opened = snapshot.edition.published, opened > snapshot.asOf {
        throw Failure(
          .usage,
          "\(edition): its list was published on \(opened); choose that day or a later one with --as-of")
      }
      let text = try format.render(
        ProgressReport(snapshot), in: language.resolved,
        width: width ?? (output == nil ? Terminal.width : 100))
      guard let output else { return Terminal.tell(text) }
      if FileHandle(forReadingAtPath: output)?.readData(ofLength: 15) == Data("SQLite format 3".utf8) {
        throw Failure(.cannotWrite, "\(output): a registry stands there; write the report to another file")
      }
      do {
        try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
      } catch {
        throw Failure(.cannotWrite, "\(output): cannot be written; choose a folder that is there and yours")
      }
    }
  }
}
