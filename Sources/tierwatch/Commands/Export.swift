import ArgumentParser
import Storage

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the records in force as record files: FOLDER/Recommendations and FOLDER/Evidence.",
    discussion: """
      The same records give the same bytes, so a plain diff compares two registries.

      Examples:
        tierwatch export copy && diff -r copy/Evidence Evidence
        tierwatch export lines --format jsonl
      """)

  @Argument(help: "The folder to write to; files of the same name are replaced.")
  var folder: String

  @Option(help: "yaml, for people, or jsonl, one record a line, for programs.")
  var format = ExportFormat.yaml

  @OptionGroup var registry: RegistryOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let store = try registry.forReading()
    let outcome = try store.export(to: folder, as: format)
    let words = NoticeWords.of(language.resolved)
    Terminal.tell(words.filesWritten(outcome.files.count, folder))
    if outcome.sealed > 0 { Terminal.remark(words.notExported(outcome.sealed)) }
    let files = try store.attachmentCount().files
    if files > 0 { Terminal.remark(AttachmentWords.of(language.resolved).notExported(files)) }
  }
}
