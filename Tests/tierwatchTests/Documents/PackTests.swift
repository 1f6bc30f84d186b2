import Foundation
import Registry
import Testing

struct `A review pack` {
  private static let report = ["report", "review", "KGZ-2019", "--as-of", "2025-12-31", "-o", "pack"]
  private static let bare = report + ["--no-print"]

  @Test(arguments: Language.allCases)
  func `is the same to the byte on a second run, and verifies`(language: Language) throws {
    try Binary.withShippedRecords { binary in
      let command = Self.bare + ["--language", language.rawValue]
      #expect(try binary.run(command).status == 0)
      let first = try binary.tree("pack")
      #expect(try binary.run(command + ["--replace"]).status == 0)
      #expect(try binary.tree("pack") == first)
      let verified = try binary.run(["review", "verify", "pack", "--language", language.rawValue])
      #expect(verified.status == 0 && verified.output.contains("\(first.count - 1)"))
      #expect(try binary.names().filter { $0.hasPrefix(".pack") }.isEmpty)
    }
  }

  @Test(.enabled(if: Programs.there("weasyprint", "pandoc", "rsvg-convert")))
  func `has what is handed round for paper and for Word, the same to the byte`() throws {
    try Binary.withShippedRecords { binary in
      #expect(try binary.run(Self.report + ["--language", "ky"]).status == 0)
      let first = try binary.tree("pack")
      let printed = first.keys.filter { $0.hasPrefix("print/") }.sorted()
      #expect(
        printed
          == ["03-overview", "04-sheets", "06-tier-risk", "09-decision-sheet"].flatMap {
            ["print/\($0).docx", "print/\($0).pdf"]
          })
      #expect(try binary.run(Self.report + ["--language", "ky", "--replace"]).status == 0)
      #expect(try binary.tree("pack") == first)
    }
  }

  @Test func `is told apart when a file is altered, missing or added`() throws {
    try Binary.withShippedRecords { binary in
      try binary.run(Self.bare)
      try binary.write("Everything is fine.", to: "pack/01-agenda.html")
      try FileManager.default.removeItem(atPath: binary.path("pack/02-decisions.html"))
      try binary.write("New.", to: "pack/notes/new.txt")
      let outcome = try binary.run(["review", "verify", "pack"])
      #expect(outcome.status == 1)
      let lines = outcome.complaint.split(separator: "\n")
      #expect(lines.count == 3)
      #expect(lines[0].contains("01-agenda.html: was altered"))
      #expect(lines[1].contains("02-decisions.html: is missing"))
      #expect(lines[2].contains("notes/new.txt: does not belong"))
    }
  }

  @Test func `takes the place of nothing but an earlier pack, and only when asked`() throws {
    try Binary.withShippedRecords { binary in
      try binary.write("mine", to: "pack/letter.txt")
      #expect(try binary.run(Self.bare).status == 73)
      #expect(try binary.run(Self.bare + ["--replace"]).status == 73)
      #expect(try binary.tree("pack") == ["letter.txt": Data("mine".utf8)])
      try FileManager.default.removeItem(atPath: binary.path("pack"))
      #expect(try binary.run(Self.bare).status == 0)
      let again = try binary.run(Self.bare)
      #expect(again.status == 73 && again.complaint.contains("--replace"))
      try binary.write("a file", to: "file")
      #expect(try binary.run(Array(Self.bare.dropLast(2)) + ["file", "--no-print"]).status == 73)
    }
  }

  @Test func `leaves nothing half-written where the disk is full`() throws {
    try Binary.withShippedRecords { binary in
      let before = try binary.names()
      let full = try binary.run(Self.bare, blocks: 200)
      #expect(full.status == 73 && full.complaint.contains("space"), "\(full.status): \(full.complaint)")
      #expect(try binary.names().filter { $0 != "said" } == before)
    }
  }

  @Test(arguments: [("nowhere", 66), ("file", 66)])
  func `is not found where there is none`(folder: String, status: Int32) throws {
    try Binary.inFolder { binary in
      try binary.write("", to: "file")
      #expect(try binary.run(["review", "verify", folder]).status == status)
    }
  }

  @Test func `opens with the decisions of earlier reviews`() throws {
    try Binary.withShippedRecords { binary in
      let added = try binary.run([
        "decision", "add", "KGZ-2019", "--text-en", "Approve the guidelines.", "--due",
        "2025-11-01", "--decided", "2025-06-01", "--recommendation", "KGZ-2019-04",
      ])
      try #require(added.status == 0, "\(added.complaint)")
      try binary.run(Self.bare + ["--language", "en"])
      let agenda = try String(decoding: binary.bytes("pack/01-agenda.html"), as: UTF8.self)
      #expect(agenda.contains("Decisions that are late or due") && agenda.contains("Approve the guidelines."))
      let calendar = try String(decoding: binary.bytes("pack/07-calendar.ics"), as: UTF8.self)
      #expect(!calendar.contains("KGZ-2019-D01"), "a day that is past is no appointment")
    }
  }
}

extension Binary {
  /// Every file below a folder, by its path there.
  func tree(_ name: String) throws -> [String: Data] {
    let root = folder.appendingPathComponent(name)
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    var files: [String: Data] = [:]
    for name in names {
      var isFolder: ObjCBool = false
      let path = root.appendingPathComponent(name).path
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
        continue
      }
      files[name] = try Data(contentsOf: URL(filePath: path))
    }
    return files
  }
}
