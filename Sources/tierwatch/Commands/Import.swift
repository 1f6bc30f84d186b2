import ArgumentParser
import Registry
import Storage

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Takes record files up into the journal: only what differs, all of it or nothing.",
    discussion: """
      Examples:
        tierwatch import Recommendations Evidence --author aigul
        tierwatch import Evidence --dry-run
        tierwatch import Evidence --prefer files --reason "figures corrected by the ministry"
      """)

  @Argument(help: "Record files, or folders with all below them.")
  var folders: [String]

  @OptionGroup var registry: RegistryOptions
  @OptionGroup var authorship: AuthorOptions

  @Option(help: "Which side wins where a file and later work disagree: files or journal.")
  var prefer: Preference?

  @Flag(help: "Print every field that would change, and write nothing.")
  var dryRun = false

  func run() throws {
    let author = try dryRun ? "" : authorship.name()
    let files = try RecordFiles(at: folders)
    let store = try dryRun ? registry.forTrying() : registry.forWriting(create: true)
    let outcome = try store.importing(
      files, author: author, reason: authorship.reason, prefer: prefer, dryRun: dryRun)
    try Problems.refuse(outcome.problems, as: outcome.isMalformed ? .malformed : .problems)
    try refuse(outcome.conflicts)
    if dryRun { tellFields(outcome) }
    for change in outcome.older { Terminal.remark("older: \(change.key) (\(place(of: change)))") }
    Terminal.tell(summary(of: outcome))
  }

  private func refuse(_ conflicts: [RecordChange]) throws {
    guard !conflicts.isEmpty else { return }
    let lists = conflicts.map { conflict in
      "\(place(of: conflict)): \(conflict.key) was changed by a command after it was imported;"
        + " choose with --prefer files or --prefer journal\n" + fields(of: conflict, "registry", "file")
    }
    throw Failure(.problems, lists.joined(separator: "\n") + "\nnothing was imported")
  }

  private func tellFields(_ outcome: ImportOutcome) {
    for key in outcome.added { Terminal.tell("+ \(key)") }
    for change in outcome.changed {
      Terminal.tell("~ \(change.key) (\(place(of: change)))\n" + fields(of: change, "now", "then"))
    }
  }

  private func fields(of change: RecordChange, _ before: String, _ after: String) -> String {
    change.fields.map {
      "    \($0.path)\n      \(before): \($0.before ?? "–")\n      \(after): \($0.after ?? "–")"
    }.joined(separator: "\n")
  }

  private func place(of change: RecordChange) -> String { "\(change.file):\(change.line ?? 1)" }

  private func summary(of outcome: ImportOutcome) -> String {
    let counts =
      "\(outcome.added.count) added, \(outcome.changed.count) changed, \(outcome.unchanged) unchanged"
    let older =
      outcome.older.isEmpty
      ? ""
      : "; \(outcome.older.count) older than the journal, which was kept (--prefer files brings them back)"
    return counts + older + (dryRun ? "; nothing written" : "")
  }
}
