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

  func run() throws {
    if folders.isEmpty { return try checkRegistry() }
    let files = try RecordFiles(at: folders)
    let (records, problems) = files.read()
    try Problems.refuse(problems, as: .malformed)
    try Problems.refuse(records.problems, as: .problems)
    Terminal.tell("\(records.count) records, no problems")
  }

  private func checkRegistry() throws {
    let records = try registry.forReading().records()
    let problems = records.problems
    guard problems.isEmpty else {
      throw Failure(.problems, problems.map(\.description).joined(separator: "\n"))
    }
    Terminal.tell("\(records.all.count) records, no problems")
  }
}
