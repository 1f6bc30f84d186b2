import ArgumentParser
import Registry
import Reporting
import Storage

extension EvidenceCommand {
  struct Custody: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "custody",
      abstract: "Prints the whole chain of custody of a piece of evidence, from the journal.",
      discussion: """
        Each line is an entry of the journal: the day, the pen-name, the device, the entry and its digest, and what was \
        done. 'tierwatch journal verify' shows that none of it was changed. Files are named by their digests only as \
        far as the audience may know them: a digest tells whoever holds a file that it is this one.

        Examples:
          tierwatch evidence custody KGZ-2019-N027 --language ky
          tierwatch evidence custody KGZ-2019-N027 --audience internal --author aigul
        """)

    @Argument(help: "Such as KGZ-2019-N027.", transform: EvidenceID.argument) var evidence: EvidenceID
    @OptionGroup var audience: AudienceOptions
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
      let store = try registry.forReading()
      try store.refuseSealed(evidence)
      let steps = try store.custody(of: evidence, for: audience.audience)
      guard !steps.isEmpty else { throw JournalError.unknownRecord(evidence.text) }
      try audience.note(.viewed, of: [evidence], in: "evidence custody \(evidence)", registry)
      if json { return try Terminal.tell(JSONOutput.text(steps.map { CustodyEntry($0, language.resolved) })) }
      let words = CustodyWords.of(language.resolved)
      if let source = try sourceLine(store, words) { Terminal.tell(source) }
      for (number, step) in steps.enumerated() {
        Terminal.tell(
          """
          \(number + 1). \(step.header.id.day ?? "–") · \(step.header.author.harmless) · \
          \(step.words(in: words).joined(separator: "; "))
             \(words.entry(step.header.device, step.header.id.text, step.digest))
             “\(step.header.reason.harmless)”
          """)
      }
    }

    /// Where the evidence comes from, and when that came out.
    private func sourceLine(_ store: RegistryStore, _ words: CustodyWords) throws -> String? {
      let records = try store.records(around: RecordKey(.evidence, evidence.text))
      guard let entry = records.evidence[evidence], let source = records.sources[entry.source] else {
        return nil
      }
      return words.source(source.id.text, source.published?.iso, entry.recorded?.iso)
    }
  }
}

extension CustodyStep {
  func words(in words: CustodyWords) -> [String] {
    acts.map(words.act) + (isErased ? [words.erasedSince] : [])
  }
}

/// A step as JSON.
private struct CustodyEntry: Encodable {
  let day, author, device, entry, digest, reason: String
  let acts, words: [String]
  let files: [String]
  let erased: Bool

  init(_ step: CustodyStep, _ language: Language) {
    (day, author) = (step.header.id.day ?? "", step.header.author)
    (device, entry) = (step.header.device, step.header.id.text)
    (digest, reason) = (step.digest, step.header.reason)
    (acts, words) = (step.acts.map(\.key), step.words(in: .of(language)))
    (files, erased) = (step.acts.compactMap(\.file?.digest), step.isErased)
  }
}

extension CustodyStep.Act {
  /// A stable name, for programs.
  fileprivate var key: String {
    switch self {
    case .recorded: "received"
    case .translated: "translated"
    case .graded: "graded"
    case .levelChanged: "levelChanged"
    case .amended: "amended"
    case .written: "written"
    case .withdrawn: "withdrawn"
    case .attached: "attached"
    case .copied: "copied"
    case .redacted: "redacted"
    case .detached: "detached"
    case .viewed: "viewed"
    case .exported: "exported"
    case .erased: "erased"
    }
  }

  fileprivate var file: Attachment.File? { known?.file }

  private var known: KnownFile? {
    switch self {
    case .attached(let known), .copied(let known), .redacted(let known): known
    case .recorded, .translated, .graded, .levelChanged, .amended, .written, .withdrawn, .detached, .viewed,
      .exported, .erased:
      nil
    }
  }
}
