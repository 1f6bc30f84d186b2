import Foundation
import Storage
import Testing

@testable import tierwatch

/// From a text to records that a person accepted.
struct `Narrative by command` {
  private static let texts = Shipped.root.appendingPathComponent("Tests/NarrativeTests/Texts")
  private func text(_ name: String) -> String { Self.texts.appendingPathComponent("\(name).txt").path }

  private func drafted<Value>(
    _ name: String, _ edition: String, _ body: (Binary) throws -> Value
  ) throws -> Value {
    try Binary.inFolder { binary in
      let outcome = try binary.run(["narrative", "read", text(name), "--edition", edition, "-o", "drafts"])
      #expect(outcome.status == 0, "\(outcome.complaint)")
      return try body(binary)
    }
  }

  @Test(arguments: [
    ("northmark-2024-en", "XNM-2024"), ("forest-2023-ru", "XLR-2023"), ("highland-2022-ky", "XTR-2022"),
  ])
  func `drafts pass the checks, wait for somebody, and become records`(name: String, edition: String) throws {
    try drafted(name, edition) { binary in
      let check = try binary.run(["check", "drafts"])
      #expect(check.status == 0 && check.output.contains("proposed"), "\(check.output)\(check.complaint)")
      let refused = try binary.run(["import", "drafts"])
      #expect(refused.status == 1 && refused.complaint.contains("--accept"))
      #expect(!FileManager.default.fileExists(atPath: binary.path("tierwatch.sqlite")))
      #expect(try binary.run(["import", "drafts", "--accept"]).status == 0)
      #expect(try binary.run(["import", "drafts", "--accept"]).output.hasPrefix("0 added, 0 changed"))
      #expect(try binary.run(["report", "progress", edition]).status == 0)
      let listed = try binary.run(["recommendation", "list", "--edition", edition]).output
      #expect(listed.split(separator: "\n").count == 9, "\(listed)")
      // What marked a draft is gone once it is a record.
      _ = try binary.run(["export", "copy"])
      let copy = try String(
        contentsOfFile: binary.path("copy/Evidence/\(edition.prefix(3))/\(edition.suffix(4)).yaml"),
        encoding: .utf8)
      #expect(!copy.contains("proposed"))
    }
  }

  @Test func `a draft never takes the place of a record that is there`() throws {
    try drafted("northmark-2024-en", "XNM-2024") { binary in
      #expect(
        try binary.run(["import", Self.texts.appendingPathComponent("northmark-2024-en.yaml").path]).status
          == 0)
      let conflict = try binary.run(["import", "drafts", "--accept"])
      #expect(conflict.status == 1 && conflict.complaint.contains("XNM-2024-01"))
      let kept = try binary.run(["import", "drafts", "--accept", "--prefer", "journal"])
      #expect(kept.status == 0, "\(kept.complaint)")
    }
  }

  @Test func `drafts are not written over files that are there`() throws {
    try drafted("northmark-2024-en", "XNM-2024") { binary in
      let again = try binary.run([
        "narrative", "read", text("northmark-2024-en"), "--edition", "XNM-2024", "-o", "drafts",
      ])
      #expect(again.status == Exit.cannotWrite.rawValue)
    }
  }

  @Test(arguments: ["ky", "ru", "en"])
  func `the page shows every draft beside its place, in the reader's language`(language: String) throws {
    try Binary.inFolder { binary in
      _ = try binary.run([
        "narrative", "read", text("forest-2023-ru"), "--edition", "XLR-2023", "-o", "d", "--language",
        language,
      ])
      let page = try String(contentsOfFile: binary.path("d/review.html"), encoding: .utf8)
      #expect(
        page.contains("<html lang=\"\(language)\">") && !page.contains("<script") && !page.contains("http://")
      )
      let drafts = try String(contentsOfFile: binary.path("d/Evidence/XLR/2023.yaml"), encoding: .utf8)
        .components(separatedBy: "\n- id:").count
      for number in 1...(drafts - 1) {
        #expect(page.contains("id=\"t-\(number)\"") && page.contains("id=\"d-\(number)\""), "\(number)")
      }
    }
  }

  @Test(arguments: [
    ("", "no text"),
    ("Die Regierung hat im Berichtszeitraum nichts getan, was der Rede wert wäre.", "no language"),
    ("It is the recipe of a cake that was in the book of the cook for a day.", "not look like"),
  ])
  func `what is no narrative is told so`(text: String, said: String) throws {
    try Binary.inFolder { binary in
      try binary.write(text, to: "a.txt")
      let outcome = try binary.run(["narrative", "read", "a.txt"])
      #expect(outcome.status != 0 && outcome.complaint.contains(said), "\(outcome.complaint)")
    }
  }

  @Test func `an old encoding is named, and read when it is said`() throws {
    try Binary.inFolder { binary in
      let text = try String(contentsOfFile: text("forest-2023-ru"), encoding: .utf8)
      let old = try #require(text.data(using: .windowsCP1251, allowLossyConversion: true))
      try old.write(to: binary.folder.appendingPathComponent("old.txt"))
      let refused = try binary.run(["narrative", "read", "old.txt", "--edition", "XLR-2023"])
      #expect(
        refused.status == Exit.malformed.rawValue && refused.complaint.contains("--encoding windows-1251"))
      let read = try binary.run([
        "narrative", "read", "old.txt", "--edition", "XLR-2023", "--encoding", "windows-1251",
      ])
      #expect(read.output.contains("8 recommendations"), "\(read.complaint)")
    }
  }

  @Test func `a lexicon of one's own is read, and its slip is placed`() throws {
    try Binary.inFolder { binary in
      try binary.write("language: en\nvictims: x\n", to: "my.txt")
      let outcome = try binary.run(
        ["narrative", "read", text("northmark-2024-en"), "--edition", "XNM-2024", "--lexicon", "my.txt"])
      #expect(outcome.status == Exit.malformed.rawValue && outcome.complaint.contains("my.txt:2:"))
    }
  }

  /// What is asked of a reading, part by part: recall, then precision.
  private static let asked: [String: (recall: Double, precision: Double?)] = [
    "recommendations": (1, 1), "sentences": (1, 1), "areas": (0.8, nil), "directions": (0.8, nil),
    "figures": (0.95, 0.9), "links": (0.75, nil),
  ]

  @Test(arguments: [
    "northmark-2024-en", "forest-2023-ru", "highland-2022-ky", "mountain-2021-ru", "lakeland-2020-ky",
  ])
  func `reading agrees with careful records as far as is asked`(name: String) throws {
    try expectAsked([
      "narrative", "score", text(name), "--against", Self.texts.appendingPathComponent("\(name).yaml").path,
    ])
  }

  private static let real = Shipped.root.deletingLastPathComponent().appendingPathComponent(
    "shared/narratives/kgz-2019-ky.txt")

  @Test(.enabled(if: FileManager.default.fileExists(atPath: real.path)))
  func `reading the narrative of 2019 agrees with the shipped records`() throws {
    try expectAsked(
      ["narrative", "score", Self.real.path, "--edition", "KGZ-2019", "--against"]
        + Shipped.folders.map { $0 + "/KGZ" })
  }

  private func expectAsked(_ command: [String]) throws {
    struct Lines: Decodable {
      struct Line: Decodable {
        let part: String
        let recall: Double
        let precision: Double?
      }
      let parts: [Line]
    }
    let said = try Binary.imported.get().run(command + ["--json"])
    for line in try JSONDecoder().decode(Lines.self, from: Data(said.output.utf8)).parts {
      let asked = try #require(Self.asked[line.part])
      #expect(line.recall >= asked.recall, "\(line)")
      #expect((line.precision ?? 1) >= asked.precision ?? 0, "\(line)")
    }
  }
}
