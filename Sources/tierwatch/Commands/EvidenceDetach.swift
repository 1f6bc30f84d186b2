import ArgumentParser
import Registry
import Storage

extension EvidenceCommand {
  struct Detach: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "detach",
      abstract:
        "Takes a file, and the copies made of it, out of force; their bytes stay until the entry is erased.",
      discussion: """
        Example:
          tierwatch evidence detach KGZ-2019-N027 5f2c90ab --because "It belongs to another entry."
        """)

    @Argument(help: "Such as KGZ-2019-N027.", transform: EvidenceID.argument) var evidence: EvidenceID
    @Argument(help: "The first letters of the file's digest.") var digest: String
    @OptionGroup var why: ReasonOptions
    @Option(help: "A pen-name for the journal; else TIERWATCH_AUTHOR.") var author: String?
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @OptionGroup var consent: ConsentOptions

    func run() throws {
      let author = try AuthorOptions.name(from: author)
      guard let because = why.because else { throw JournalError.emptyReason }
      let store = try registry.forWriting()
      try store.refuseSealed(evidence)
      let words = AttachmentWords.of(language.resolved)
      let file = try store.attachment(digest, of: evidence).file
      let question = words.askDetach(file?.digest ?? digest)
      guard try consent.given(to: question, in: language.resolved) else { return }
      let gone = try store.detach(digest, from: evidence, author: author, reason: because)
      for digest in gone { Terminal.tell(words.detached(digest)) }
    }
  }
}
