import ArgumentParser
import Registry
import Storage

struct CheckRecords: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks record files, or the registry, without changing anything.",
    discussion: """
      Personal data is a problem; what may point to a person is a warning, which ends with 1 only under --strict.

      Examples:
        tierwatch check Recommendations Evidence
        tierwatch check --strict
      """)

  @Argument(help: "Record files and folders; none for the registry.")
  var folders: [String] = []

  @Flag(help: "End with 1 where there are warnings, too.")
  var strict = false

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
    let cautions = records.cautions
    if strict { try Problems.refuse(cautions) }
    warn(cautions.map { $0.line(in: language.resolved) })
  }

  /// On what may point to a person.
  private func warn(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    let count = WarningWords.of(language.resolved).warnings(lines.count)
    Terminal.remark(([count] + lines).joined(separator: "\n"))
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
    let (count, problems, warnings, cautions) = try store.checked()
    guard problems.isEmpty else { throw Complaint.records(problems) }
    tellFine(count)
    tellWarnings(warnings)
    guard !strict || cautions.isEmpty else { throw Complaint.records(cautions) }
    warn(cautions.map { $0.line(in: language.resolved) })
  }

  /// What should be looked at; it stops nothing, and is no failure.
  private func tellWarnings(_ warnings: [Problem]) {
    for warning in warnings { Terminal.tell(warning.sentence(in: language.resolved)) }
  }

  private func tellFine(_ count: Int) {
    Terminal.tell(NoticeWords.of(language.resolved).recordsFine(count))
  }
}
