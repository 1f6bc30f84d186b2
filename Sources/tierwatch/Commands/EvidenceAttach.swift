import ArgumentParser
import Registry
import Storage

extension EvidenceCommand {
  struct Attach: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "attach",
      abstract: "Attaches a file to a piece of evidence, and makes a working copy without what it hides.",
      discussion: """
        The file's SHA-256 is taken before anything else is done with it. It is kept as it is, for those who keep the \
        registry alone; of a picture or a PDF a working copy is made by ExifTool and QPDF, without places, devices, \
        authors and earlier wordings, which may be shown to whoever may see the entry. Where that cannot be done, the \
        file stays for internal use. The file's name is not kept. At most 25 MB; no programs, and no archives: unpack \
        them, look, and attach what matters.

        A copy in which you have covered something is attached with --redacted-of, by the first letters of the digest \
        of the file that it was made from.

        Examples:
          tierwatch evidence attach KGZ-2019-N027 scan.pdf --because "The ministry's answer of 3 May."
          tierwatch evidence attach KGZ-2019-N027 covered.pdf --redacted-of 5f2c90ab
        """)

    @Argument(help: "Such as KGZ-2019-N027.", transform: EvidenceID.argument) var evidence: EvidenceID
    @Argument(help: "The file.") var file: String
    @Option(help: "The digest of the file that this one was made from by covering something.")
    var redactedOf: String?
    @Option(help: "The day on which it was received; else today.") var received: CalendarDay?
    @Option(help: "Why, in a few words, for the journal.", transform: JournalReason.argument) var because:
      String?
    @Option(help: "A pen-name for the journal; else TIERWATCH_AUTHOR.") var author: String?
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption

    func run() throws {
      // Before anything else.
      let given = try ReceivedFile(at: file)
      let author = try AuthorOptions.name(from: author)
      let store = try registry.forWriting()
      _ = try store.unsealedEvidence(evidence)
      let source = try redactedOf.map { try store.attachment($0, of: evidence).file?.digest ?? $0 }
      let copy = try Interruption(in: language.resolved).during { try WorkingCopy(of: given) }
      var files = [Attaching(given, as: source == nil ? .original : .redacted, madeFrom: source)]
      if case .made(let made) = copy {
        // A file that holds nothing besides is its own working copy.
        files =
          made.digest == given.digest
          ? [Attaching(made, as: .working, madeFrom: source)]
          : files + [Attaching(made, as: .working, madeFrom: given.digest)]
      }
      try store.attach(
        files, to: evidence, received: received ?? Today.day(), author: author,
        reason: because ?? "a file attached")
      let level = try store.level(of: evidence) ?? .sealed
      tell(files, copy, isOpen: store.vault == nil && files.contains { $0.level(with: level).isProtected })
    }

    private func tell(_ files: [Attaching], _ copy: WorkingCopy, isOpen: Bool) {
      let words = AttachmentWords.of(language.resolved)
      for one in files {
        Terminal.tell(words.attached(one.role, one.file.digest, one.file.bytes.count, one.file.media))
      }
      switch copy {
      case .made, .notNeeded: break
      case .missing(let program): Terminal.remark(words.programMissing(program.rawValue, program.package))
      case .notPossible: Terminal.remark(words.onlyInternal)
      }
      if isOpen { Terminal.remark(VaultWords.of(language.resolved).unencrypted) }
    }
  }
}
