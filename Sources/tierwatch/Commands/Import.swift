import ArgumentParser
import Foundation
import Registry
import Reporting
import Storage

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Takes record files up into the journal: only what differs, all of it or nothing.",
    discussion: """
      YAML is taken up whole. Of JSON Lines (.jsonl) and CSV, --refused takes up the rows that are right and
      writes the others to a file, each with its problem, to be mended there and imported again.
      What 'narrative read' drafted is refused until somebody has gone through it and says --accept; drafts never
      take the place of records that are there already, unless --prefer says so.
      What points to a person is refused. What may point to one is listed, and nothing is taken up until it is
      reworded or --warnings-because says why it may stand.

      Examples:
        tierwatch import Recommendations Evidence --author aigul
        tierwatch import Evidence --dry-run
        tierwatch import Evidence --prefer files --reason "figures corrected by the ministry"
        tierwatch import --template evidence > new.csv
        tierwatch import new.csv --refused to-mend.csv
        tierwatch import narrative-KGZ-2026 --accept
        tierwatch import Evidence --warnings-because "The names are those of judges in published judgments."
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

  @Flag(help: "Take drafts (proposed: true) for records: you have gone through them.")
  var accept = false

  @Flag(help: "Print every field that would change, and write nothing.")
  var dryRun = false

  @Option(help: "Print a table to fill in, for evidence or for status, and import nothing.")
  var template: ImportTemplate?

  private var words: BulkWords { BulkWords.of(language.resolved) }
  private var said: ImportWords { ImportWords.of(language.resolved) }

  func validate() throws {
    guard folders.isEmpty == (template != nil) else {
      throw ValidationError(.filesOrTemplate)
    }
  }

  func run() throws {
    if let template { return Terminal.tell((Terminal.writesToFile ? "\u{FEFF}" : "") + template.table) }
    let author = try dryRun ? "" : authorship.name()
    let files = try RecordFiles(at: folders, acceptingDrafts: accept)
    let setAside = try refused.map { try RefusedRowsFile($0, for: files) }
    try readFirst(files)
    let store = try dryRun ? registry.forTrying() : registry.forWriting(create: true)
    let interruption = Interruption(in: language.resolved)
    let (outcome, rows) = try interruption.during {
      try taking(files, into: store, by: author)
    }
    try refuse(outcome.problems)
    guard outcome.refused.isEmpty else { throw Complaint.fileMayNot(outcome.refused) }
    guard outcome.conflicts.isEmpty else { throw Complaint.conflicts(outcome.conflicts) }
    if dryRun { tellFields(outcome) }
    for change in outcome.older {
      Terminal.remark(said.older(change.key.words(in: language.resolved), change.place))
    }
    if !dryRun, rows.count > 0 {
      try interruption.during { try setAside?.write(rows, saying: { $0.line($1, in: language.resolved) }) }
    }
    Terminal.tell(summary(of: outcome))
    remarkOnProtected(outcome)
    try leave(rows)
  }

  /// Entries that will not appear in public output.
  private func remarkOnProtected(_ outcome: ImportOutcome) {
    let words = WarningWords.of(language.resolved)
    if outcome.notPublic > 0 { Terminal.remark(words.staysInside(outcome.notPublic)) }
    if outcome.protectedDays > 0 { Terminal.remark(words.sayQuarters(outcome.protectedDays)) }
  }

  // A slip in files of a person's size leaves no new registry behind.
  private func readFirst(_ files: RecordFiles) throws {
    guard refused == nil, files.isSmall, !FileManager.default.fileExists(atPath: registry.resolved) else {
      return
    }
    try refuse(FileProblems(files.problems))
  }

  private func taking(
    _ files: RecordFiles, into store: RegistryStore, by author: String
  ) throws -> (outcome: ImportOutcome, refused: RefusedRows) {
    let bar = ProgressBar(words: .importing(in: language.resolved))
    defer { bar.finish() }
    let progress = { bar.update(done: $0, of: files.work) }
    let reason = authorship.reason
    if refused != nil {
      return try store.importingWhatIsRight(
        files, author: author, reason: reason, warningsBecause: authorship.warningsBecause, prefer: prefer,
        dryRun: dryRun, progress: progress)
    }
    let outcome = try store.importing(
      files, author: author, reason: reason, warningsBecause: authorship.warningsBecause, prefer: prefer,
      dryRun: dryRun, progress: progress)
    return (outcome, RefusedRows())
  }

  private func refuse(_ problems: FileProblems) throws {
    try Problems.refuse(problems, mayRefuseRows: refused == nil && problems.areAllOfRows)
  }

  /// Rows that were refused are not taken up: the command has not done all that it was asked.
  private func leave(_ rows: RefusedRows) throws {
    guard let refused, rows.count > 0 else { return }
    throw Complaint.rows(rows, in: dryRun ? nil : refused)
  }

  private func tellFields(_ outcome: ImportOutcome) {
    for key in outcome.added { Terminal.tell("+ \(key.words(in: language.resolved))") }
    for change in outcome.changed {
      Terminal.tell(
        "~ \(change.key.words(in: language.resolved)) (\(change.place))\n"
          + change.fields(said.now, said.then))
    }
  }

  private func summary(of outcome: ImportOutcome) -> String {
    let counts = said.counts(outcome.added.count, outcome.changed.count, outcome.unchanged)
    let older = outcome.older.isEmpty ? [] : [said.keptOlder(outcome.older.count)]
    return ([counts] + older + (dryRun ? [said.nothingWritten] : [])).joined(separator: "; ")
  }
}
