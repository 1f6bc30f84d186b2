import ArgumentParser
import Storage

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the records in force as record files: FOLDER/Recommendations and FOLDER/Evidence.",
    discussion: """
      The same records give the same bytes, so a plain diff compares two registries.

      Example:
        tierwatch export copy && diff -r copy/Evidence Evidence
      """)

  @Argument(help: "The folder to write to; files of the same name are replaced.")
  var folder: String

  @OptionGroup var registry: RegistryOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let outcome = try registry.forReading().export(to: folder)
    let words = NoticeWords.of(language.resolved)
    Terminal.tell(words.filesWritten(outcome.files.count, folder))
    if outcome.sealed > 0 { Terminal.remark(words.notExported(outcome.sealed)) }
  }
}
