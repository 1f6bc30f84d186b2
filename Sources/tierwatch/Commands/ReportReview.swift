import ArgumentParser
import Foundation
import Registry
import Reporting
import Scoring
import Storage

extension ReportCommand {
  struct Review: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "review",
      abstract: "The pack of an annual review: a folder that opens from a USB stick, with no network.",
      discussion: """
        Open 00-index.html. Agenda, decisions, overview and the draft protocol come first; pages on each
        recommendation, divergences, the tier-risk memo, a calendar and the register are there to look up.
        'print' holds PDF and Word files to hand round, where WeasyPrint and Pandoc are installed.
        The same registry, day and language give the same bytes; 'tierwatch review verify' finds what was
        altered since.

        Examples:
          tierwatch report review KGZ-2025 -o pack --language ky
          tierwatch report review KGZ-2025 -o pack --since KGZ-2024 --as-of 2026-06-15
          tierwatch report review KGZ-2025 -o pack --replace --no-print
        """)

    @Argument(help: "Such as KGZ-2025.", transform: EditionID.argument) var edition: EditionID
    @Option(name: [.short, .long], help: "The folder; it is made, and must be empty if it is there.")
    var output: String
    @Option(help: "Tell what changed since a day, or since an edition such as KGZ-2024 was published.")
    var since: SinceArgument?
    @Flag(help: "Replace an earlier pack in the folder.") var replace = false
    @Flag(inversion: .prefixedNo, help: "PDF and Word files too.") var print = true
    @OptionGroup var options: ReportOptions

    func run() throws {
      try PackFolder.check(output, mayReplace: replace)
      let language = options.language.resolved
      let pack = try pack()
      var files = pack.files(in: language).map { ($0.path, Data($0.text.utf8)) }
      let interruption = Interruption(in: language)
      if self.print { files += try interruption.during { try PrintRun(in: language).files(of: pack) } }
      let listed = files.map {
        Manifest.File(path: $0.0, bytes: $0.1.count, sha256: FileDigest.sha256(of: $0.1))
      }
      files.append(
        (PackFolder.manifest, Data(try Manifest(of: pack, in: language, files: listed).json().utf8)))
      try interruption.during { try PackFolder.write(files, to: output, mayReplace: replace) }
      Terminal.tell(NoticeWords.of(Reader.language).filesWritten(files.count, output))
    }

    private func pack() throws -> ReviewPack {
      let snapshot = try options.snapshot(of: edition, for: "report review")
      return ReviewPack(snapshot, since: try since?.comparison(in: snapshot), memo: try memo())
    }

    /// On the edition that comes next; nothing where none can be estimated.
    private func memo() throws -> TierRiskMemo? {
      guard let outlook = try? options.outlook(on: edition.country, for: nil) else { return nil }
      let method = ScoringMethod.standard
      return TierRiskMemo(
        of: outlook.edition.id, in: outlook, by: method, ranging: method.makeDraws(), for: .forecast)
    }
  }
}
