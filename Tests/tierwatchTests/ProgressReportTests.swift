import Foundation
import Registry
import Reporting
import Storage
import Testing

struct `The progress report on the shipped records` {
  private static let endings: [(format: ReportFormat, ending: String)] = [
    (.text, "txt"), (.markdown, "md"), (.json, "json"),
  ]

  @Test(arguments: Language.allCases)
  func `reads as it is expected to, in every format`(language: Language) throws {
    try Binary.withShippedRecords { binary in
      let head = try Self.head(of: binary)
      for (format, ending) in Self.endings {
        let outcome = try binary.run(
          Self.report + ["--language", language.rawValue, "--format", format.rawValue])
        #expect(outcome.status == 0, "\(outcome.complaint)")
        // The head names the journal of one device; everything else is the same anywhere.
        let text = outcome.output.replacing(head, with: "HEAD").replacing(head.prefix(16), with: "HEAD")
        let name = format == .json ? "KGZ-2019" : "KGZ-2019-\(language.rawValue)"
        try expect(text, equals: "\(name).\(ending)")
      }
    }
  }

  @Test func `tells a review meeting what came of what was asked since 2017, in Kyrgyz`() throws {
    try Binary.withShippedRecords { binary in
      let outcome = try binary.run([
        "report", "progress", "KGZ-2025", "--as-of", "2025-12-31", "--language", "ky", "--width", "100",
      ])
      #expect(outcome.status == 0, "\(outcome.complaint)")
      let head = try Self.head(of: binary)
      let text = outcome.output.replacing(head, with: "HEAD").replacing(head.prefix(16), with: "HEAD")
      try expect(text, equals: "KGZ-2025-ky.txt")
    }
  }

  @Test func `is the same to the byte when made twice, and as it was known before a change`() throws {
    try Binary.withShippedRecords { binary in
      let head = try Self.head(of: binary)
      let first = try binary.run(Self.report).output
      #expect(try binary.run(Self.report).output == first)
      try binary.run([
        "status", "assess", "KGZ-2019-04a", "partiallyImplemented", "--since", "2019-09-19", "--because",
        "Approved.",
        "--evidence", "KGZ-2019-N052",
      ])
      let later = try binary.run(Self.report)
      #expect(later.status == 0 && later.output != first)
      #expect(try binary.run(Self.report + ["--known-at", head]).output == first)
      #expect(try binary.run(Self.report + ["--known-at", String(head.prefix(12))]).output == first)
    }
  }

  @Test func `lets every fact be followed to a record and its place in the source`() throws {
    try Binary.withShippedRecords { binary in
      let text = try binary.run(Self.report + ["--format", "markdown", "--language", "en"]).output
      let records = RecordSet(try RecordFiles(at: Shipped.folders).records.map(\.record))
      let day = try #require(CalendarDay(iso: "2019-12-31"))
      let known = records.evidence.values.filter { entry in
        let published = records.sources[entry.source]?.published
        return entry.event.lastDay <= day && published.map { $0.lastDay <= day } ?? true
      }
      #expect(known.count > 150)
      for entry in known { #expect(text.contains("<a id=\"\(entry.id)\">"), "\(entry.id)") }
    }
  }

  @Test func `shows no entry that is not public, and counts it`() throws {
    try Binary.withShippedRecords { binary in
      let added = try binary.run([
        "evidence", "add", "--fact", "An officer told us of marker-7731.", "--event", "2019-02", "--source",
        "conversation in the office", "--recommendation", "KGZ-2019-01c", "--language", "en",
      ])
      #expect(added.complaint.contains("It will NOT appear in public reports: its level is restricted."))
      for (format, _) in Self.endings {
        let text = try binary.run(Self.report + ["--format", format.rawValue, "--language", "en"]).output
        #expect(!text.contains("marker-7731") && !text.contains("conversation in the office"))
      }
      let json = try binary.run(Self.report + ["--format", "json"]).output
      #expect(json.contains(/"withheld" : 1/))
    }
  }

  private static let report = ["report", "progress", "KGZ-2019", "--as-of", "2019-12-31", "--width", "100"]

  private static func head(of binary: Binary) throws -> String {
    let log = try binary.run(["journal", "log", "--limit", "1"]).output
    return log.firstMatch(of: /head ([0-9a-f]{64})/).map { String($0.output.1) } ?? ""
  }

  /// Compares with a file under `Expected`; `RECORD=1` writes it.
  private func expect(_ text: String, equals name: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Expected/\(name)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      return try Data(text.utf8).write(to: file)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(text == expected, "differs from Expected/\(name); look at both, then make it anew with RECORD=1")
  }
}
