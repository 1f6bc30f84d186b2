import ArgumentParser
import Registry
import Reporting
import Storage

extension EvidenceCommand {
  struct Amend: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "amend",
      abstract: "Changes a piece of evidence; what is not given stays as it was.",
      discussion: """
        The fact is changed in one language at a time; translations made from it are then marked as older
        than their original. Figures, and criteria, take the place of all before. Every field that changes is shown, old and new. A level may be raised at any
        time; to lower it takes two people: 'tierwatch evidence lower'. A request to do so falls away when the
        entry is changed, for its words are others then.

        Examples:
          tierwatch evidence amend KGZ-2019-N027 --stage applied --link KGZ-2019-01a:contradicts --dry-run
          tierwatch evidence amend E-7F3KQ2M9XW4T --language ky --translation-of ru \\
            --fact "Өкмөт багыттоо механизмин бекитти."
          tierwatch evidence amend KGZ-2019-N027 --figure "measure: investigations, value: 2" --locator "page: 291"
          tierwatch evidence amend E-7F3KQ2M9XW4T --credibility 2 --because "Two officials say the same."
        """)

    @Argument(help: "Such as KGZ-2019-N027.", transform: EvidenceID.argument) var evidence: EvidenceID
    @OptionGroup var fields: EvidenceFields
    @Flag(help: "Show what would change, and write nothing.") var dryRun = false
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var authorship: AuthorOptions

    private var language: Language { fields.words.language.resolved }

    func run() throws {
      let author = try authorship.name()
      let store = try dryRun ? registry.forReading() : registry.forWriting()
      let old = try store.unsealedEvidence(evidence)
      let place = try place(old, among: store.records(kinds: [.source]))
      let amended = try fields.evidence(over: old, source: place?.source.id, by: author)
      guard amended != old else {
        throw Complaint.nothingToChange(evidence.text, option: "--stage")
      }
      guard amended.sensitivity >= old.sensitivity else {
        throw Complaint.lowering(evidence, from: old.sensitivity, to: amended.sensitivity)
      }
      let records = (place?.new ?? []) + [.evidence(amended)]
      try authorship.check(records, in: store)
      for change in try store.changes(from: .evidence(old), to: .evidence(amended)) {
        Terminal.remark(change.line(in: language))
      }
      if dryRun { return Terminal.remark(CorrectionWords.of(language).nothingWritten) }
      try authorship.keep(
        in: store, records, over: [.evidence(old)], author: author,
        reason: authorship.reason ?? "evidence \(evidence) amended")
      tellSaved(old, amended)
    }

    private func place(_ old: Evidence, among records: RecordSet) throws -> SourcePlace? {
      try fields.source.map { try SourcePlace($0, in: language, home: old.country, among: records) }
    }

    private func tellSaved(_ old: Evidence, _ amended: Evidence) {
      let words = TerminalWords.of(language).interview
      Terminal.tell(words.saved(evidence.text))
      guard amended.sensitivity > old.sensitivity else { return }
      Terminal.remark(words.notPublic(amended.sensitivity))
      if Registry.Record.evidence(amended).tellsProtectedDay {
        Terminal.remark(WarningWords.of(language).sayQuarter)
      }
      if amended.sensitivity == .sealed { Terminal.tell(CorrectionWords.of(language).sealedNow) }
    }
  }
}
