import ArgumentParser
import Registry
import Reporting
import Storage

struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "What somebody says happened, with who says so and where.",
    subcommands: [
      Add.self, List.self, Show.self, Grade.self, Amend.self, Withdraw.self, Raise.self, Lower.self,
      ApproveLowering.self, RefuseLowering.self, Attach.self, Attachments.self, Extract.self, Detach.self,
      Custody.self,
    ])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists evidence, newest event last.",
      discussion: """
        What was recorded under another list that asks the same is listed too.

        Examples:
          tierwatch evidence list --recommendation KGZ-2019-04 --language ky
          tierwatch evidence list --edition KGZ-2019 --json
          tierwatch evidence list --to-lower
        """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @Option(help: "Only what bears on this recommendation or element.", transform: SubjectID.argument)
    var recommendation: SubjectID?
    @Option(help: "Only events in this edition's reporting period.", transform: EditionID.argument)
    var edition: EditionID?
    @Flag(help: "Only entries that somebody asks to lower.") var toLower = false
    @Flag(help: "Print the records as JSON.") var json = false

    func run() throws {
      let store = try registry.forReading()
      let records = try store.records(of: recommendation?.recommendation.edition.country)
      if let recommendation, !records.contains(recommendation) {
        throw JournalError.unknownRecord(recommendation.text)
      }
      let listed = about(records).filter { edition == nil || $0.edition == edition }
        .filter { !toLower || $0.lowering != nil }
        .sorted { ($0.event.lastDay, $0.id) < ($1.event.lastDay, $1.id) }
      let sealed = try store.sealedEvidence().count
      try store.tellLocked(in: language.resolved)
      if sealed > 0 { Terminal.remark(NoticeWords.of(language.resolved).notListed(sealed)) }
      if json { return try Terminal.tell(Record.json(listed.map(Record.evidence))) }
      let words = TerminalWords.of(language.resolved)
      guard !listed.isEmpty else { return Terminal.remark(words.states.nothingListed) }
      let rows = listed.map { entry in
        [
          entry.id.text, entry.event.iso, records.grade(of: entry)?.description ?? words.columns.none,
          entry.sensitivity.words(in: language.resolved), entry.fact.line(in: language.resolved),
        ]
      }
      let columns = words.columns
      Terminal.tell(
        TextTable(
          heads: [columns.name, columns.event, columns.grade, columns.level, columns.fact], rows: rows
        )
        .text(width: Terminal.width))
    }

    /// What bears on the subject, under this list's number or another's.
    private func about(_ records: RecordSet) -> [Evidence] {
      guard let recommendation else { return Array(records.evidence.values) }
      return records.evidence(about: recommendation.recommendation)
        .filter { linked in recommendation.element.map { linked.elements[$0] != nil } ?? true }
        .map(\.entry)
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows one piece of evidence as its record file has it, and every grade that it has had.",
      discussion: """
        Whoever keeps the registry sees all but what is sealed. With --audience an entry above that audience is refused. \
        A sealed entry is shown for --audience internal alone, to whoever has unlocked the registry, and the journal \
        notes who looked.

        Examples:
          tierwatch evidence show KGZ-2019-N027
          tierwatch evidence show E-7F3KQ2M9XW4T --audience internal --author aigul
        """)

    @Argument(help: "Such as KGZ-2019-N027.", transform: EvidenceID.argument) var evidence: EvidenceID
    @OptionGroup var registry: RegistryOptions
    @Option(help: "For whom: public, partners or internal; an entry above that is refused.")
    var audience: Audience?
    @Option(help: "A pen-name for the journal, where the entry is sealed; else TIERWATCH_AUTHOR.")
    var author: String?
    @OptionGroup var language: LanguageOption
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
      let store = try registry.forReading()
      if try store.sealedEvidence().contains(evidence), audience == .internal {
        return try showSealed(in: store)
      }
      try store.refuseSealed(evidence)
      if let audience { try store.refuse(evidence, above: audience) }
      let records = try store.records(around: RecordKey(.evidence, evidence.text))
      guard let found = records.evidence[evidence] else {
        guard records.locked.evidence[evidence] == nil else { throw JournalError.encrypted(evidence.text) }
        throw JournalError.unknownRecord(evidence.text)
      }
      try tell(found, in: store)
    }

    private func showSealed(in store: RegistryStore) throws {
      guard case .evidence(let found)? = try store.record(RecordKey(.evidence, evidence.text)) else { return }
      try registry.forWriting().note(
        Handling(.viewed, for: .internal, in: "evidence show", evidence: [evidence]),
        author: AuthorOptions.name(from: author), reason: "evidence show")
      try tell(found, in: store)
    }

    private func tell(_ found: Evidence, in store: RegistryStore) throws {
      if json { return try Terminal.tell(Record.json([.evidence(found)])) }
      Terminal.tell(try Record.evidence(found).yaml)
      Terminal.tell(try store.grades(of: found, in: language.resolved))
    }
  }
}

extension RegistryStore {
  /// Says how many entries a list leaves out because they are locked.
  func tellLocked(in language: Language) throws {
    guard try isLocked, case let count = try encryptedCount(), count > 0 else { return }
    Terminal.remark(VaultWords.of(language).notShown(count))
  }

  func refuseSealed(_ name: EvidenceID) throws {
    guard try !sealedEvidence().contains(name) else {
      throw Complaint.sealed(name)
    }
  }

  func refuse(_ name: EvidenceID, above audience: Audience) throws {
    guard let level = try level(of: name), level > audience.level else { return }
    throw Complaint.entryAbove(audience, name)
  }

  /// An entry as it is kept, to be changed or withdrawn; a sealed one is for nobody.
  func unsealedEvidence(_ name: EvidenceID) throws -> Evidence {
    try refuseSealed(name)
    guard case .evidence(let entry)? = try record(RecordKey(.evidence, name.text)) else {
      throw JournalError.unknownRecord(name.text)
    }
    return entry
  }
}
