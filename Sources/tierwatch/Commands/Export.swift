import ArgumentParser
import Storage

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the records in force as record files: FOLDER/Recommendations and FOLDER/Evidence.",
    discussion: """
      The same records give the same bytes, so a plain diff compares two registries. Record files hold pen-names and \
      notes: for the public there are reports. What an audience may not have stays behind whole, with all \
      that rests on it; when such files are imported again, the registry keeps what they lack.

      Examples:
        tierwatch export copy && diff -r copy/Evidence Evidence
        tierwatch export lines --format jsonl
        tierwatch export all --audience internal --author aigul
      """)

  @Argument(help: "The folder to write to; files of the same name are replaced.")
  var folder: String

  @Option(help: "yaml, for people, or jsonl, one record a line, for programs.")
  var format = ExportFormat.yaml

  @OptionGroup var registry: RegistryOptions
  @OptionGroup var language: LanguageOption
  @OptionGroup var audience: AudienceOptions

  func run() throws {
    let store = try registry.forReading()
    try audience.refuseLocked(store)
    try audience.note(of: store.protectedEvidence(for: audience.audience), in: "export", registry)
    let bar = ProgressBar(words: .exporting(in: language.resolved))
    let outcome = try Interruption(in: language.resolved).during {
      try store.export(to: folder, as: format, for: audience.audience, progress: bar.update)
    }
    bar.finish()
    let words = NoticeWords.of(language.resolved)
    Terminal.tell(words.filesWritten(outcome.files.count, folder))
    if outcome.withheld > 0 { Terminal.remark(words.notExported(outcome.withheld)) }
    let files = try store.attachmentCount().files
    if files > 0 { Terminal.remark(AttachmentWords.of(language.resolved).notExported(files)) }
  }
}
