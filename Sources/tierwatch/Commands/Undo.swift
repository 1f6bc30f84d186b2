import ArgumentParser
import Registry
import Reporting
import Storage

struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Takes back what your last command on this device wrote; a second undo brings it back.",
    discussion: """
      Nothing is deleted: new journal entries say again what stood before, and name what they undo. Shows
      what it will do, and asks. An import of more than \(Self.many) records is taken back with --yes only.

      Examples:
        tierwatch undo
        tierwatch undo --yes --reason "wrong file"
      """)

  @OptionGroup var registry: RegistryOptions
  @OptionGroup var language: LanguageOption
  @OptionGroup var authorship: AuthorOptions
  @OptionGroup var consent: ConsentOptions

  private static let many = 100

  private var words: CorrectionWords.Undo { CorrectionWords.of(language.resolved).undo }

  func run() throws {
    let author = try authorship.name()
    let store = try registry.forWriting()
    let reversal = try store.reversal(by: author)
    try show(reversal, in: store)
    do { try store.check(reversal.changes) } catch let refused as RecordsRefused {
      throw Complaint.builtUpon(refused)
    }
    guard !reversal.isOfImport || reversal.steps.count <= Self.many || consent.yes else {
      throw Complaint.largeImport(reversal.steps.count)
    }
    guard try consent.given(to: words.ask, in: language.resolved) else { return }
    try store.reverse(reversal, author: author, reason: authorship.reason)
    Terminal.tell(words.done(reversal.steps.count))
  }

  /// Record by record, as many as a person reads.
  private func show(_ reversal: Reversal, in store: RegistryStore) throws {
    Terminal.remark(words.begin)
    for step in reversal.steps.prefix(20) {
      Terminal.remark("  \(step.key.words(in: language.resolved)) \(outcome(of: step))")
      guard let now = step.now, let then = step.then else { continue }
      for change in try store.changes(from: now, to: then) {
        Terminal.remark(change.line(in: language.resolved, after: "    "))
      }
    }
    if reversal.steps.count > 20 { Terminal.remark(words.more(reversal.steps.count - 20)) }
  }

  private func outcome(of step: Reversal.Step) -> String {
    guard step.then != nil else { return words.withdrawn }
    return step.now == nil ? words.restored : words.changed
  }
}

extension [RecordKey] {
  /// The first few, and how many more.
  func briefly(in language: Language) -> String {
    prefix(5).map { $0.words(in: language) }.joined(separator: ", ") + (count > 5 ? " … +\(count - 5)" : "")
  }
}
