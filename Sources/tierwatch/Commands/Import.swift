import ArgumentParser
import Foundation
import Registry
import Storage

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Takes record files up into the journal: only what differs, all of it or nothing.",
    discussion: """
      YAML is taken up whole. Of JSON Lines (.jsonl) and CSV, --refused takes up the rows that are right and
      writes the others to a file, each with its problem, to be mended there and imported again.

      Examples:
        tierwatch import Recommendations Evidence --author aigul
        tierwatch import Evidence --dry-run
        tierwatch import Evidence --prefer files --reason "figures corrected by the ministry"
        tierwatch import --template evidence > new.csv
        tierwatch import new.csv --refused to-mend.csv
      """)

  @Argument(help: "Record files, or folders with all below them.")
  var folders: [String] = []

  @OptionGroup var registry: RegistryOptions
  @OptionGroup var authorship: AuthorOptions
  @OptionGroup var language: LanguageOption

  @Option(help: "Which side wins where a file and later work disagree: files or journal.")
  var prefer: Preference?

  @Option(help: "A file for rows of JSON Lines or CSV that are refused; the others are taken up.")
  var refused: String?

  @Flag(help: "Print every field that would change, and write nothing.")
  var dryRun = false

  @Option(help: "Print a table to fill in, for evidence or for status, and import nothing.")
  var template: ImportTemplate?

  private var words: BulkWords { BulkWords.of(language.resolved) }

  func validate() throws {
    guard folders.isEmpty == (template != nil) else {
      throw ValidationError("Name files or folders to import, or a table to fill in with --template.")
    }
  }

  func run() throws {
    if let template { return Terminal.tell((Terminal.writesToFile ? "\u{FEFF}" : "") + template.table) }
    let author = try dryRun ? "" : authorship.name()
    let files = try RecordFiles(at: folders)
    let setAside = try refused.map { try RefusedRowsFile($0, for: files) }
    try readFirst(files)
    let store = try dryRun ? registry.forTrying() : registry.forWriting(create: true)
    let (outcome, rows) = try Interruption(saying: words.stopped).during {
      try taking(files, into: store, by: author)
    }
    try refuse(outcome.problems)
    try refuse(outcome.conflicts)
    if dryRun { tellFields(outcome) }
    for change in outcome.older { Terminal.remark("older: \(change.key) (\(place(of: change)))") }
    if !dryRun, rows.count > 0 { try setAside?.write(rows) }
    Terminal.tell(summary(of: outcome))
    try leave(rows)
  }

  // A slip in files of a person's size leaves no new registry behind.
  private func readFirst(_ files: RecordFiles) throws {
    guard refused == nil, files.isSmall, !FileManager.default.fileExists(atPath: registry.resolved) else {
      return
    }
    try refuse(files.problems)
  }

  private func taking(
    _ files: RecordFiles, into store: RegistryStore, by author: String
  ) throws -> (outcome: ImportOutcome, refused: RefusedRows) {
    let bar = ProgressBar(words: .importing(in: language.resolved))
    defer { bar.finish() }
    let progress = { bar.update(done: $0, of: files.bytes) }
    let reason = authorship.reason
    if refused != nil {
      return try store.importingWhatIsRight(
        files, author: author, reason: reason, prefer: prefer, dryRun: dryRun, progress: progress)
    }
    let outcome = try store.importing(
      files, author: author, reason: reason, prefer: prefer, dryRun: dryRun, progress: progress)
    return (outcome, RefusedRows())
  }

  private func refuse(_ problems: [FileProblem]) throws {
    let canBeSetAside = refused == nil && problems.allSatisfy { $0.row != nil }
    try Problems.refuse(
      problems, as: problems.contains(where: \.isOfForm) ? .malformed : .problems,
      more: { words.more($0, canBeSetAside) })
  }

  /// Rows that were refused are not taken up: the command has not done all that it was asked.
  private func leave(_ rows: RefusedRows) throws {
    guard let refused, rows.count > 0 else { return }
    guard dryRun else { throw Failure(.problems, words.refused(rows.count, refused)) }
    throw Failure(.problems, ([words.wouldRefuse(rows.count)] + rows.lines(100)).joined(separator: "\n"))
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
