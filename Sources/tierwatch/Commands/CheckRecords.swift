import ArgumentParser
import Registry
import Storage

struct CheckRecords: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks record files, or the registry, without changing anything.",
    discussion: """
      Examples:
        tierwatch check Recommendations Evidence
        tierwatch check
      """)

  @Argument(help: "Record files and folders; none for the registry.")
  var folders: [String] = []

  @OptionGroup var registry: RegistryOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    if folders.isEmpty { return try checkRegistry() }
    let files = try RecordFiles(at: folders)
    let (records, problems) = files.read()
    try Problems.refuse(problems.filter { !$0.isProposal })
    try Problems.refuse(records.problems)
    tellFine(records.count)
    tellWarnings(RecordSet(records.map(\.record)).warnings)
    tellDrafts(problems)
  }

  /// What is proposed, file by file.
  private func tellDrafts(_ problems: [FileProblem]) {
    let drafts = Dictionary(grouping: problems.filter(\.isProposal)) { $0.file ?? "" }
    for file in drafts.keys.sorted() {
      Terminal.tell(NoticeWords.of(language.resolved).proposed(drafts[file]?.count ?? 0, file))
    }
  }

  private func checkRegistry() throws {
    let store = try registry.forReading()
    try store.tellLocked(in: language.resolved)
    let (count, problems, warnings) = try store.checked()
    guard problems.isEmpty else { throw Complaint.records(problems) }
    tellFine(count)
    tellWarnings(warnings)
  }

  /// What should be looked at; it stops nothing, and is no failure.
  private func tellWarnings(_ warnings: [Problem]) {
    for warning in warnings { Terminal.tell(warning.sentence(in: language.resolved)) }
  }

  private func tellFine(_ count: Int) {
    Terminal.tell(NoticeWords.of(language.resolved).recordsFine(count))
  }
}
