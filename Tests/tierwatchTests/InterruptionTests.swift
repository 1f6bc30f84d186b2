import Foundation
import Testing

/// A command that makes something beside its place, and by what that is known while it is made.
private struct Work: Sendable, CustomTestStringConvertible {
  let arguments: [String]
  let isHalfMade: @Sendable (String) -> Bool

  var testDescription: String { arguments[0] }
}

@Suite(.serialized)
struct `Ctrl-C` {
  private static let works = [
    Work(arguments: ["export", "copy"]) { $0.hasPrefix("copy/.tierwatch-export-") },
    Work(arguments: ["bundle", "create", "all.twb"]) { $0.hasPrefix("all.twb.") && $0.hasSuffix(".part") },
    Work(arguments: ["backup", "safe.sqlite"]) { $0.hasPrefix(".safe.sqlite-backup-") },
    Work(arguments: ["restore", "other.sqlite", "--replace"]) { $0.hasPrefix(".tierwatch.sqlite-restore-") },
    Work(arguments: ["report", "review", "KGZ-2019", "-o", "pack", "--no-print"]) {
      $0.hasPrefix(".pack.new-")
    },
  ]

  @Test(arguments: works)
  fileprivate func `takes away what lies half made beside its place`(work: Work) throws {
    try Binary.withShippedRecords { binary in
      try FileManager.default.copyItem(
        atPath: binary.path("tierwatch.sqlite"), toPath: binary.path("other.sqlite"))
      let said = try binary.stop(work.arguments, when: work.isHalfMade)
      #expect(said == "tierwatch: stopped; nothing is half there, so run it again\n")
      #expect(try binary.everything().filter(work.isHalfMade) == [])
      let again = try binary.run(work.arguments)
      #expect(again.status == 0, "\(again.complaint)")
    }
  }

  @Test func `takes away the file of refused rows that is not whole`() throws {
    try Binary.inFolder { binary in
      let row =
        "{\"record\":\"evidence\",\"id\":\"KGZ-X\",\"fact\":{\"en\":\"No source.\"},\"wrong\":\"field\"}\n"
      try binary.write(String(repeating: row, count: 20_000), to: "rows.jsonl")
      _ = try binary.stop(["import", "rows.jsonl", "--refused", "mend.jsonl"]) {
        $0 == "mend.jsonl.part" && (binary.size("mend.jsonl.part") ?? 0) > 0
      }
      #expect(try !binary.everything().contains { $0.hasPrefix("mend.jsonl") })
    }
  }
}

extension Binary {
  /// Starts the program, and presses Ctrl-C as soon as something lies in the folder; what it said. A command that was
  /// done before that is begun again, a few times.
  fileprivate func stop(_ arguments: [String], when isThere: (String) -> Bool) throws -> String {
    for _ in 0..<20 {
      let said = folder.appendingPathComponent("said")
      try Data().write(to: said)
      defer { try? FileManager.default.removeItem(at: said) }
      let process = process(arguments)
      process.standardOutput = FileHandle.nullDevice
      process.standardError = try FileHandle(forWritingTo: said)
      try process.run()
      while process.isRunning, try !everything().contains(where: isThere) {}
      Foundation.kill(process.processIdentifier, SIGINT)
      process.waitUntilExit()
      if process.terminationReason == .exit, process.terminationStatus == 130 {
        return try String(contentsOf: said, encoding: .utf8)
      }
      for name in try names() where !name.hasSuffix(".sqlite") && !name.hasPrefix("rows") {
        try FileManager.default.removeItem(atPath: path(name))
      }
    }
    throw Refused(complaint: "\(arguments) was always done before Ctrl-C")
  }

  /// The paths of all that lies in the folder, but for the configuration.
  fileprivate func everything() throws -> [String] {
    let top = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return top
      + top.filter { $0 == "copy" }.flatMap { name in
        ((try? FileManager.default.contentsOfDirectory(atPath: path(name))) ?? []).map { "\(name)/\($0)" }
      }
  }

  fileprivate func size(_ name: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: path(name)))?[.size] as? Int
  }
}
