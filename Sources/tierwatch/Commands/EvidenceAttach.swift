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

        Texts are looked through. One in which something points to a person (a telephone number, an address) stays for \
        internal use; so does one with what may point to a person, such as a name, unless --warnings-because says why it \
        may stand. Lines are named, never the words.

        A copy in which you have covered something is attached with --redacted-of, by the first letters of the digest \
        of the file that it was made from.

        Examples:
          tierwatch evidence attach KGZ-2019-N027 scan.pdf --because "The ministry's answer of 3 May."
          tierwatch evidence attach KGZ-2019-N027 covered.pdf --redacted-of 5f2c90ab
          tierwatch evidence attach KGZ-2019-N027 decree.txt --warnings-because "The names are those of the signatories."
        """)

    @Argument(help: "Such as KGZ-2019-N027.", transform: EvidenceID.argument) var evidence: EvidenceID
    @Argument(help: "The file.") var file: String
    @Option(help: "The digest of the file that this one was made from by covering something.")
    var redactedOf: String?
    @Option(help: "The day on which it was received; else today.") var received: CalendarDay?
    @OptionGroup var why: ReasonOptions
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
      var files = [
        Attaching(
          given, as: source == nil ? .original : .redacted, madeFrom: source,
          mayStand: why.warningsBecause != nil)
      ]
      if case .made(let made) = copy {
        // A file that holds nothing besides is its own working copy.
        files =
          made.digest == given.digest
          ? [Attaching(made, as: .working, madeFrom: source)]
          : files + [Attaching(made, as: .working, madeFrom: given.digest)]
      }
      try store.attach(
        files, to: evidence, received: received ?? Today.day(), author: author,
        reason: reason(of: files[0]))
      let level = try store.level(of: evidence) ?? .sealed
      tell(files, copy, isOpen: store.vault == nil && files.contains { $0.level(with: level).isProtected })
    }

    /// With why what was warned of may stand, where something was.
    private func reason(of file: Attaching) -> String {
      let given = why.because ?? "a file attached"
      guard !file.seen.isEmpty, !file.staysInside, let because = why.warningsBecause else { return given }
      return Storage.reason(given, mayStandBecause: because)
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
      if let text = files.first { FileSightings(text.seen).tell(staysInside: text.staysInside) }
      if isOpen { Terminal.remark(VaultWords.of(language.resolved).unencrypted) }
    }
  }
}
