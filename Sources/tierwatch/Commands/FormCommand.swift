import ArgumentParser
import Registry
import Reporting
import Storage

struct FormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: "Makes a page on which people write entries who cannot install anything.",
    discussion: """
      One file that any telephone or old computer opens without a network. It asks five things and more, keeps
      entries on the device, and gives them back as a file, or as text, that 'tierwatch import' takes. Every entry
      comes in as restricted, and ungraded (F6) unless its writer judged it. Printed, the page is a sheet of A4 to
      fill in by hand.

      Examples:
        tierwatch form KGZ-2025 --language ky -o form.html
        tierwatch import KGZ-2025-2026-03-14-7F3K.jsonl --dry-run
      """)

  @Argument(help: "The list that entries bear on, such as KGZ-2025.", transform: EditionID.argument)
  var edition: EditionID
  @OptionGroup var language: LanguageOption
  @Option(name: [.short, .long], help: "A file to write to instead of the terminal.") var output: String?
  @OptionGroup var registry: RegistryOptions

  func run() throws {
    let snapshot = try registry.forReading().snapshot(of: edition, asOf: Today.day())
    let page = EntryForm(snapshot).page(in: language.resolved)
    try output.map { try OutputFile.write(page, to: $0) } ?? Terminal.tell(page)
  }
}
