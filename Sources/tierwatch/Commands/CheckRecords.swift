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
    try Problems.refuse(problems)
    try Problems.refuse(records.problems)
    tellFine(records.count)
  }

  private func checkRegistry() throws {
    let (count, problems) = try registry.forReading().checked()
    guard problems.isEmpty else { throw Complaint.records(problems) }
    tellFine(count)
  }

  private func tellFine(_ count: Int) {
    Terminal.tell(NoticeWords.of(language.resolved).recordsFine(count))
  }
}
