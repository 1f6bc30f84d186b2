import Foundation
import Registry
import Samples
import Storage
import Testing

@testable import tierwatch

/// A word for each level that stands in every text of that level, and nowhere else.
private func mark(of level: Sensitivity) -> String { "zz\(level.rawValue)zz" }

/// Walks every command and every format, as every audience, and looks for words that are above it.
@Suite(.serialized)
struct `What an audience may not see` {
  /// What prints records for an audience that it declares.
  private static let documents = [
    "report progress KGZ-2025", "report history KGZ-2025-01", "report tier-risk KGZ-2026", "clock KGZ",
    "estimate KGZ-2026", "estimate 2026",
  ]
  private static let formats: [String: [String]] = [
    "report progress": ["text", "markdown", "html", "json", "csv", "pdf", "docx"],
    "report history": ["text", "markdown", "html", "json", "csv"],
    "report tier-risk": ["text", "markdown", "html", "json", "csv"],
  ]
  /// What its keepers look at and write with: all but what is sealed.
  private static let desk = [
    "check", "edition list", "edition show KGZ-2025", "placement list KGZ", "recommendation list",
    "recommendation show KGZ-2025-01", "evidence list", "evidence list --json",
    "evidence show KGZ-2025-SEALED",
    "evidence amend KGZ-2025-SEALED --stage draft", "evidence withdraw KGZ-2025-SEALED --reason x --yes",
    "evidence grade KGZ-2025-SEALED --credibility 2 --because x",
    "evidence raise KGZ-2025-SEALED --to sealed --because x",
    "evidence lower KGZ-2025-SEALED --to partners --because x",
    "evidence approve-lowering KGZ-2025-SEALED --yes",
    "evidence refuse-lowering KGZ-2025-SEALED --because x",
    "source list", "source list --json", "source show KGZ-S-SEALED",
    "source grade KGZ-S-SEALED --reliability B --because x",
    "owner list", "status list --state draft", "status history KGZ-2025-01 --json", "status submit U-SEALED",
    "status return U-SEALED --because x", "status approve U-SEALED",
    "status withdraw U-SEALED --reason x --yes",
    "decision list KGZ-2025 --json", "decision show KGZ-2025-D93",
    "decision close KGZ-2025-D93 --outcome dropped",
    "decision amend KGZ-2025-D93 --due 2027-01-01", "decision withdraw KGZ-2025-D93 --reason x --yes",
    "commentary list KGZ-2025 --json", "commentary withdraw KGZ-2025-overview-93 --reason x --yes",
    "search zzsealedzz", "search zzrestrictedzz zzsealedzz --json", "author list",
    "journal log --limit 1000 --json",
    "evidence custody KGZ-2025-SEALED", "evidence custody KGZ-2025-RESTRICTED --json",
    "evidence attachments KGZ-2025-SEALED", "evidence extract KGZ-2025-SEALED 00 -o file",
    "evidence detach KGZ-2025-SEALED 00 --because x --yes", "conflicts list", "bundle key",
    "bundle create public.twb", "bundle create partners.twb --audience partners",
    "journal verify", "journal devices", "doctor", "form KGZ-2025", "undo", "erase --list",
    "export all --audience internal", "export lines --audience internal --format jsonl",
  ]
  /// What prints no records that are there already.
  private static let others = [
    "import", "edition set", "placement set", "recommendation add", "recommendation amend",
    "recommendation element", "evidence add", "owner show", "owner add", "owner amend", "status assess",
    "status claim", "status reading", "decision add", "commentary add", "review verify", "narrative read",
    "narrative score", "author add", "author withdraw", "author show", "backtest", "backup", "restore",
    "passphrase set",
    "evidence attach", "bundle show", "bundle merge", "conflicts settle", "passphrase change", "unlock",
    "lock", "erase", "export", "report review",
  ]

  private static func withMarkedRecords(_ body: (Binary) throws -> Void) throws {
    try Binary.withShippedRecords { binary in
      let store = try RegistryStore(
        path: binary.path("tierwatch.sqlite"),
        surroundings: Surroundings(device: "walker", clock: { 1_800_000_000_000 }))
      for (place, level) in [Sensitivity.partners, .restricted, .sealed].enumerated() {
        try store.keep(
          records(of: level, number: 91 + place), author: "zzpennamezz", reason: "for a walk",
          warningsBecause: "they are marks")
      }
      try body(binary)
    }
  }

  private static func records(of level: Sensitivity, number: Int) throws -> [Record] {
    let words = Sample.words(mark(of: level))
    let name = level.rawValue.uppercased()
    let source = Source(
      id: try #require(SourceID("KGZ-S-\(name)")), title: words, publisher: words, owner: mark(of: level),
      document: mark(of: level), language: "en",
      reliability: Judgement(grade: .b, grader: "zzpennamezz", reason: words), sensitivity: level, note: words
    )
    let cited = ["KGZ-2025-\(name)"]
    return [
      .source(source),
      .evidence(
        Sample.evidence(
          cited[0], event: "2025-Q2", fact: words, links: [Sample.link("KGZ-2025-01a")], area: .funding,
          direction: .improved, source: source.id.text, sensitivity: level, note: words)),
      .statusUpdate(
        Sample.claim(
          on: "KGZ-2025-01", id: "U-\(name)", since: "2025-10-0\(number - 90)", evidence: cited,
          author: "zzpennamezz", reason: words)),
      .commentary(
        Sample.commentary(
          "KGZ-2025-overview-\(number)", edition: "KGZ-2025", says: "\(mark(of: level)), see \(cited[0]).",
          author: "zzpennamezz")),
      .decision(
        Sample.decision(
          "KGZ-2025-D\(number)", decided: "2025-10-10", says: "\(mark(of: level)), see \(cited[0]).",
          recommendations: ["KGZ-2025-01"], owner: nil, due: nil, author: "zzpennamezz",
          closed: Sample.closing(on: "2025-10-20", evidence: cited))),
    ]
  }

  /// All that a command says or writes.
  private static func said(_ line: String, _ binary: Binary, _ more: [String] = []) throws -> Data {
    let outcome = try binary.run(line.split(separator: " ").map(String.init) + more)
    var bytes = Data((outcome.output + outcome.complaint).utf8)
    guard let place = more.firstIndex(of: "-o"), let written = more[(place + 1)...].first else {
      return bytes
    }
    let files =
      FileManager.default.enumerator(atPath: binary.path(written))?.compactMap { $0 as? String } ?? []
    for file in files.isEmpty ? [written] : files.map({ "\(written)/\($0)" }) {
      bytes += FileManager.default.contents(atPath: binary.path(file)) ?? Data()
    }
    if written.hasSuffix("pdf") {
      bytes += Data(try Programs.run("pdftotext", [binary.path(written), "-"]).utf8)
    }
    if written.hasSuffix("docx") {
      bytes += Data(try Programs.run("unzip", ["-p", binary.path(written)]).utf8)
    }
    return bytes
  }

  private static func levels(in bytes: Data) -> Set<Sensitivity> {
    Set(Sensitivity.allCases.filter { bytes.range(of: Data(mark(of: $0).utf8)) != nil })
  }

  @Test(arguments: Audience.allCases)
  func `is in no document that is made for it, in any format`(audience: Audience) throws {
    try Self.withMarkedRecords { binary in
      var seen: Set<Sensitivity> = []
      for (number, line) in Self.documents.enumerated() {
        let formats = Self.formats.first { line.hasPrefix($0.key) }?.value ?? [""]
        for format in formats where Self.canMake(format) {
          let more = format.isEmpty ? [] : ["--format", format, "-o", "out-\(number).\(format)"]
          let bytes = try Self.said(
            line, binary, more + ["--audience", audience.rawValue, "--language", "en"])
          #expect(bytes.count > 100, "\(line) \(format)")
          seen.formUnion(Self.levels(in: bytes))
          #expect(Self.levels(in: bytes).allSatisfy { $0 <= audience.level }, "\(line) \(format)")
          if audience == .public {
            #expect(bytes.range(of: Data("zzpennamezz".utf8)) == nil, "\(line) \(format)")
          }
        }
      }
      for (number, format) in ["yaml", "jsonl"].enumerated() {
        _ = try binary.run(["export", "copy-\(number)", "--format", format, "--audience", audience.rawValue])
        let files =
          FileManager.default.enumerator(atPath: binary.path("copy-\(number)"))?
          .compactMap { $0 as? String } ?? []
        let bytes = files.reduce(into: Data()) {
          $0 += FileManager.default.contents(atPath: binary.path("copy-\(number)/\($1)")) ?? Data()
        }
        #expect(bytes.count > 1000)
        #expect(Self.levels(in: bytes).allSatisfy { $0 <= audience.level }, "export \(format)")
        #expect(!Self.levels(in: bytes).contains(.sealed))
      }
      // The marks are where they may be: else nothing was looked for.
      #expect(seen == Set(Sensitivity.allCases.filter { $0 > .public && $0 <= audience.level }))
    }
  }

  @Test func `is in no part of a pack`() throws {
    try Self.withMarkedRecords { binary in
      let bytes = try Self.said("report review KGZ-2025 --no-print --language ky", binary, ["-o", "pack"])
      #expect(bytes.count > 10_000)
      #expect(Self.levels(in: bytes) == [] && bytes.range(of: Data("zzpennamezz".utf8)) == nil)
    }
  }

  @Test func `is in nothing that a keeper sees or writes, if it is sealed`() throws {
    try Self.withMarkedRecords { binary in
      var seen: Set<Sensitivity> = []
      for line in Self.desk {
        let levels = Self.levels(in: try Self.said(line, binary))
        // What was asked for stands in the answer.
        #expect(line.hasPrefix("search") || !levels.contains(.sealed), "\(line)")
        seen.formUnion(levels)
      }
      #expect(seen.isSuperset(of: [.partners, .restricted]))
      #expect(try binary.run(["search", "zzsealedzz"]).output.isEmpty)
    }
  }

  @Test func `is shown of a sealed entry to whoever asks for it, and the journal knows`() throws {
    try Self.withMarkedRecords { binary in
      let show = ["evidence", "show", "KGZ-2025-SEALED"]
      #expect(try binary.run(show).status == 77)
      #expect(try binary.run(show + ["--audience", "partners"]).status == 77)
      let shown = try binary.run(show + ["--audience", "internal"])
      #expect(shown.status == 0 && shown.output.contains("zzsealedzz"))
      let log = try binary.run(["journal", "log", "--limit", "1"]).output
      #expect(log.contains("aigul") && log.contains("handling of protected entries"), "\(log)")
      #expect(try binary.run(["journal", "verify"]).status == 0)
      // It is no change that could be taken back.
      #expect(try binary.run(["undo", "--yes"]).status == 66)
    }
  }

  @Test func `is refused of an entry above the audience that was asked for, and shown at the desk`() throws {
    try Self.withMarkedRecords { binary in
      let show = ["evidence", "show", "KGZ-2025-RESTRICTED"]
      #expect(try binary.run(show).output.contains("zzrestrictedzz"))
      #expect(try binary.run(show + ["--audience", "internal"]).output.contains("zzrestrictedzz"))
      for audience in ["public", "partners"] {
        let refused = try binary.run(show + ["--audience", audience])
        #expect(refused.status == 77 && refused.output.isEmpty, "\(audience)")
      }
      let partners = ["evidence", "show", "KGZ-2025-PARTNERS", "--audience"]
      #expect(try binary.run(partners + ["partners"]).output.contains("zzpartnerszz"))
      #expect(try binary.run(partners + ["public"]).status == 77)
    }
  }

  @Test func `is refused while it is locked, where it would be missing`() throws {
    try Self.withMarkedRecords { binary in
      try binary.write("five plain words in a row\n", to: "words")
      let words = ["TIERWATCH_PASSPHRASE_FILE": binary.path("words"), "XDG_RUNTIME_DIR": binary.folder.path]
      #expect(try binary.run(["passphrase", "set"], environment: words).status == 0)
      for line in Self.documents {
        let command = line.split(separator: " ").map(String.init)
        let locked = try binary.run(
          command + ["--audience", "internal"], environment: ["XDG_RUNTIME_DIR": binary.folder.path])
        #expect(locked.status == 77 && locked.output.isEmpty, "\(line)")
        for audience in ["public", "partners"] {
          let open = try binary.run(
            command + ["--audience", audience], environment: ["XDG_RUNTIME_DIR": binary.folder.path])
          #expect(open.status == 0 && !open.output.contains("zzrestrictedzz"), "\(line)")
        }
      }
      #expect(
        try binary.run(
          ["evidence", "show", "KGZ-2025-SEALED", "--audience", "internal"],
          environment: ["XDG_RUNTIME_DIR": binary.folder.path]
        ).status == 77)
    }
  }

  @Test func `is looked for in every command that there is`() throws {
    let all = try #require(CommandTree.whole).leaves
    let known = Self.documents + Self.desk + Self.others
    for command in all {
      #expect(
        known.contains { $0 == command || $0.hasPrefix("\(command) ") }, "\(command) is not in this walk")
    }
    #expect(all.count > 60)
  }

  private static func canMake(_ format: String) -> Bool {
    switch format {
    case "pdf": Programs.there("weasyprint", "pdftotext")
    case "docx": Programs.there("pandoc", "rsvg-convert", "unzip")
    case _: true
    }
  }
}

extension CommandTree {
  /// Every command that does something, by its whole name.
  fileprivate var leaves: [String] {
    parts.flatMap { child in
      let below = child.leaves
      return below.isEmpty ? [child.commandName] : below.map { "\(child.commandName) \($0)" }
    }
  }
}
