import ArgumentParser
import Registry
import Reporting
import Storage

struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Looks for trouble in the registry and says what to do about it.",
    discussion: """
      Each line names a trouble, and its remedy. Ends with 0 if all is well, hints aside, and with 1 if not.

      Examples:
        tierwatch doctor
        tierwatch doctor --json
        tierwatch doctor --rebuild     make the derived tables anew from the journal
      """)

  @OptionGroup var registry: RegistryOptions
  @OptionGroup var language: LanguageOption

  @Flag(help: "Make the tables that reports read anew from the journal.")
  var rebuild = false

  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    if rebuild {
      let store = try registry.forWriting()
      let bar = ProgressBar(words: .rebuilding(in: language.resolved))
      try store.rebuild(progress: bar.update)
      bar.finish()
      Terminal.remark(NoticeWords.of(language.resolved).tablesMade(try store.entryCount()))
    }
    let surroundings = RegistryOptions.reader
    let bar = ProgressBar(words: .verifying(in: language.resolved))
    let found = Examination(path: registry.resolved, surroundings: surroundings)
      .findings(progress: bar.update)
    bar.finish()
    try tell(found.troubles, entries: found.entries)
    let count = found.troubles.count { !$0.isHint }
    guard count == 0 else { throw Complaint.troubles(count) }
  }

  private var words: CareWords { CareWords.of(language.resolved) }

  private func tell(_ troubles: [Trouble], entries: Int?) throws {
    let lines = troubles.map { trouble in
      let (what, remedy) = words.trouble(trouble, registry.resolved)
      return Finding(
        trouble: trouble.key, isHint: trouble.isHint, what: what.harmless, remedy: remedy.harmless)
    }
    if json { return Terminal.tell(try JSONOutput.text(Diagnosis(entries: entries, findings: lines))) }
    for line in lines { Terminal.tell("\(line.trouble): \(line.what); \(line.remedy)") }
    if let entries, !lines.contains(where: { !$0.isHint }) { Terminal.tell(words.fine(entries)) }
  }
}

/// What doctor says, as JSON.
private struct Diagnosis: Encodable {
  let entries: Int?
  let findings: [Finding]
}

private struct Finding: Encodable {
  let trouble: String
  let isHint: Bool
  let what, remedy: String
}
