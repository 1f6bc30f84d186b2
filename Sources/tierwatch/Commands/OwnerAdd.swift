import ArgumentParser
import Registry
import Storage

extension OwnerCommand {
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Records an owner, and lets sources that name it in words name the record.",
      discussion: """
        The record is for everybody's eyes: who must not be known, such as a shelter, stays words in its source.

        Examples:
          tierwatch owner add KGZ-24kg --kind media --name-en "24.kg news agency" --for 24.kg --for 24kg
          tierwatch owner add KGZ-interior-press --kind government --part-of KGZ-interior-ministry \\
            --name-ru "Пресс-служба МВД"
        """)

    @Argument(help: "Its name, such as KGZ-akipress.", transform: OwnerID.argument) var owner: OwnerID
    @OptionGroup var fields: OwnerFields
    @OptionGroup var writing: WritingOptions

    func validate() throws {
      guard try fields.name() != nil, fields.kind != nil else { throw ValidationError(.ownerNeeds) }
    }

    func run() throws {
      guard let name = try fields.name(), let kind = fields.kind else { throw ValidationError(.ownerNeeds) }
      let (author, store) = try writing.begin()
      guard try !store.namesGiven(to: .owner, of: owner.country).contains(owner.text) else {
        throw Complaint.ownerRecordedAlready(owner)
      }
      let moved = try fields.sources(of: owner, in: store)
      let record = Record.owner(Owner(id: owner, name: name, kind: kind, partOf: fields.partOf))
      try store.keep(
        [record] + moved.map { .source($0.new) }, over: moved.map { .source($0.old) }, author: author,
        reason: writing.authorship.reason ?? "owner \(owner)")
      tellSaved(owner, moved: moved.count, given: !fields.words.isEmpty, in: writing.language.resolved)
    }
  }

  struct Amend: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "amend",
      abstract: "Changes an owner; what is not given stays as it was.",
      discussion: """
        Examples:
          tierwatch owner amend KGZ-24kg --for www.24.kg
          tierwatch owner amend KGZ-interior-press --part-of KGZ-interior-ministry
          tierwatch owner amend KGZ-interior-press --alone
        """)

    @Argument(help: "Such as KGZ-akipress.", transform: OwnerID.argument) var owner: OwnerID
    @OptionGroup var fields: OwnerFields
    @Flag(help: "It is part of no other owner any more.") var alone = false
    @OptionGroup var writing: WritingOptions

    func run() throws {
      let (author, store) = try writing.begin()
      guard case .owner(let old)? = try store.record(RecordKey(.owner, owner.text)) else {
        throw JournalError.unknownRecord(owner.text)
      }
      let amended = Owner(
        id: owner, name: try fields.name(over: old.name) ?? old.name, kind: fields.kind ?? old.kind,
        partOf: alone ? nil : fields.partOf ?? old.partOf)
      let moved = try fields.sources(of: owner, in: store)
      guard amended != old || !moved.isEmpty else {
        throw Complaint.nothingToChange(owner.text, option: "--part-of")
      }
      for change in try store.changes(from: .owner(old), to: .owner(amended)) {
        Terminal.remark(change.line(in: writing.language.resolved))
      }
      try store.keep(
        (amended == old ? [] : [.owner(amended)]) + moved.map { .source($0.new) },
        over: [.owner(old)] + moved.map { .source($0.old) }, author: author,
        reason: writing.authorship.reason ?? "owner \(owner) amended")
      tellSaved(owner, moved: moved.count, given: !fields.words.isEmpty, in: writing.language.resolved)
    }
  }
}

private func tellSaved(_ owner: OwnerID, moved: Int, given: Bool, in language: Language) {
  Terminal.tell(TerminalWords.of(language).interview.saved(owner.text))
  if given { Terminal.tell(GradeWords.of(language).moved(moved, owner)) }
}
