import ArgumentParser
import Foundation
import Registry
import Reporting
import Storage

/// What every report takes: a registry, a day, a language and a form.
struct ReportOptions: ParsableArguments {
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

  /// What held of an edition's country; its list must have been published by then.
  func snapshot(of edition: EditionID) throws -> RegistrySnapshot {
    let snapshot = try registry.forReading().snapshot(
      of: edition, asOf: asOf ?? Today.day(), knownAt: knownAt)
    if let opened = snapshot.edition.published, opened > snapshot.asOf {
      throw Failure(
        .usage,
        "\(edition): its list was published on \(opened); choose that day or a later one with --as-of")
    }
    return snapshot
  }

  /// Prints a report, or writes it to the file.
  func tell(_ report: some Report) throws {
    let text = try format.render(
      report, in: language.resolved, width: width ?? (output == nil ? Terminal.width : 100))
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
