import ArgumentParser
import Foundation
import Registry
import Reporting
import Storage

struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal", abstract: "The history of everything that was said to the registry.",
    subcommands: [Log.self, Verify.self, Devices.self])

  struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "log",
      abstract: "Lists journal entries, newest first, with the heads that --known-at takes.",
      discussion: """
        Examples:
          tierwatch journal log
          tierwatch journal log --evidence KGZ-2019-N027
          tierwatch journal log --limit 1000 --json
        """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @Option(help: "How many entries.") var limit = 20
    @Option(help: "Only entries about this piece of evidence.", transform: EvidenceID.argument)
    var evidence: EvidenceID?
    @Option(help: "Only entries about this recommendation.", transform: RecommendationID.argument)
    var recommendation: RecommendationID?
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
      let store = try registry.forReading()
      let key =
        evidence.map { RecordKey(.evidence, $0.text) }
        ?? recommendation.map { RecordKey(.recommendation, $0.text) }
      let sealed = try store.sealedEvidence()
      let lines = try store.log(of: key, limit: limit).filter { line in
        // Not even the name of a sealed entry is told.
        let named = line.header.subject.flatMap { $0.kind == .evidence ? $0.name : nil } ?? line.attachedTo
        return named.map { !sealed.map(\.text).contains($0) } ?? true
      }
      if json { return try Terminal.tell(JSONOutput.text(lines.map(LogEntry.init))) }
      for line in lines { Terminal.tell(sentence(line)) }
      Terminal.tell(words.entries(try store.entryCount(), try store.head()))
    }

    private func sentence(_ line: LogLine) -> String {
      let header = line.header
      let day = header.id.written.map { String($0.prefix(16)).replacing("T", with: " ") } ?? "–"
      let name = header.subject?.words(in: language.resolved)
      let erased = line.erased ? " (\(words.erased))" : ""
      let head = line.head.map { "\n  \(words.head) \($0.prefix(16))" } ?? ""
      return "\(day)  \(header.author.harmless)  \(words.change(header.change, name))\(erased)"
        + "  “\(header.reason.harmless)”\(head)"
    }

    private var words: NoticeWords { NoticeWords.of(language.resolved) }
  }

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract:
        "Recomputes every digest, chain and file, checks signatures, and compares the tables with the journal.",
      discussion: """
        Each device signs its chain whenever it writes. What was rewritten since, or added in its name, is found \
        unless whoever did so has its key too. Entries of versions before signatures are counted apart.

        Example:
          tierwatch journal verify
        """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption

    func run() throws {
      let store = try registry.forReading()
      let bar = ProgressBar(words: .verifying(in: language.resolved))
      let mismatches = try store.verify(progress: bar.update)
      bar.finish()
      guard mismatches.isEmpty else { throw Complaint.mismatches(mismatches) }
      Terminal.tell(NoticeWords.of(language.resolved).verified(try store.entryCount(), try store.head()))
      let unsigned = try store.unsignedEntries()
      if unsigned > 0 { Terminal.tell(DeviceWords.of(language.resolved).unsignedEntries(unsigned)) }
      let withheld = try store.withheldCount()
      let words = BundleWords.of(language.resolved)
      if withheld.entries > 0 { Terminal.tell(words.withheldHere(withheld.entries)) }
      if withheld.files > 0 { Terminal.tell(words.filesMissing(withheld.files)) }
    }
  }
}

/// A log line as JSON.
private struct LogEntry: Encodable {
  let id, device, author, reason, change, digest, country: String
  let kind, name, head, written: String?
  let sequence: Int
  let time: Int64
  let erased: Bool
  let replaces: [String]

  init(_ line: LogLine) {
    let header = line.header
    (id, device, author, reason) = (header.id.text, header.device, header.author, header.reason)
    (change, digest, country) = (header.change, line.digest, header.country?.text ?? "")
    (kind, name) = (header.subject?.kind.rawValue, header.subject?.name)
    (head, written) = (line.head, header.id.written)
    (sequence, time, erased) = (header.sequence, header.time, line.erased)
    replaces = header.replaces.map(\.text)
  }
}

extension EntryID {
  /// The day on which the entry was made by its device's clock, in UTC.
  var day: String? { written.map { String($0.prefix(10)) } }

  /// When the entry was made by its device's clock, in UTC.
  fileprivate var written: String? {
    let digits = text.replacing("-", with: "").prefix(12)
    return Int64(digits, radix: 16).map {
      Date(timeIntervalSince1970: Double($0) / 1000).formatted(.iso8601)
    }
  }
}
