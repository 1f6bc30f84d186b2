import Foundation
import Testing

@Suite(.serialized)
struct `A process killed at any moment` {
  @Test(arguments: Kills.rounds)
  func `leaves all of an import or nothing of it`(round: Int) throws {
    try Binary.inFolder { binary in
      try binary.kill(["import"] + Shipped.folders, within: 0..<1.5, round: round)
      #expect(try [0, Shipped.count].contains(binary.entriesLeft()))
      let again = try binary.run(["import"] + Shipped.folders)
      #expect(again.status == 0, "\(again.complaint)")
      #expect(try binary.run(["journal", "verify"]).output.hasPrefix("\(Shipped.count) entries verified"))
    }
  }

  @Test(arguments: Kills.rounds)
  func `leaves all of a long first import, which needs no log, or nothing of it`(round: Int) throws {
    try Binary.inFolder { binary in
      try binary.write(LongFile.text, to: "rows.jsonl")
      try binary.kill(["import", "rows.jsonl"], within: 0..<4.2, round: round)
      #expect(try [0, LongFile.rows].contains(binary.entriesLeft()))
      let again = try binary.run(["import", "rows.jsonl"])
      #expect(again.status == 0, "\(again.complaint)")
      #expect(try binary.verified().hasPrefix("\(LongFile.rows) entries verified"))
    }
  }

  @Test(arguments: Kills.rounds)
  func `leaves all of an undo or nothing of it`(round: Int) throws {
    try Binary.withShippedRecords { binary in
      // The import was made in another folder: this one takes on its device.
      try FileManager.default.copyItem(
        atPath: Binary.imported.get().path("config"), toPath: binary.path("config"))
      try binary.kill(["undo", "--yes"], within: 1..<8, round: round)
      let count = try binary.verified().prefix { $0.isNumber }
      #expect(count == "\(Shipped.count)" || count == "\(2 * Shipped.count)")
    }
  }

  @Test func `keeps every entry that it acknowledged`() throws {
    try Binary.withShippedRecords { binary in
      var acknowledged: [String] = []
      for round in 0..<12 {
        let said = binary.folder.appendingPathComponent("said-\(round)")
        try Data().write(to: said)
        let process = binary.process([
          "evidence", "add", "--fact", "Entry \(round) was written.", "--event", "2019-05", "--source",
          "KGZ-TIP-2019",
          "--recommendation", "KGZ-2019-01a", "--language", "en",
        ])
        process.standardOutput = try FileHandle(forWritingTo: said)
        process.standardError = FileHandle.nullDevice
        try process.run()
        Thread.sleep(forTimeInterval: .random(in: 0..<0.25))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        let text = try String(contentsOf: said, encoding: .utf8)
        acknowledged += text.matches(of: /Saved as (E-\w{12})/).map { String($0.output.1) }
      }
      for name in acknowledged {
        #expect(
          try binary.run(["evidence", "show", name]).status == 0, "\(name) was acknowledged and is gone")
      }
      let verified = try binary.run(["journal", "verify"])
      #expect(verified.status == 0, "\(verified.complaint)")
    }
  }

  @Test func `two imports at once write the records once`() throws {
    try Binary.inFolder { binary in
      let both = [binary.process(["import"] + Shipped.folders), binary.process(["import"] + Shipped.folders)]
      for process in both {
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        try process.run()
      }
      for process in both { process.waitUntilExit() }
      #expect(both.map(\.terminationStatus) == [0, 0])
      #expect(try binary.run(["journal", "verify"]).output.hasPrefix("\(Shipped.count) entries verified"))
    }
  }
}

/// More than a person writes: a file that is taken up row by row.
private enum LongFile {
  static let rows = 2501

  static var text: String {
    let source =
      "{\"record\":\"source\",\"id\":\"KGZ-X\",\"title\":{\"en\":\"A title.\"},\"owner\":\"x\",\"language\":\"en\"}\n"
    let words = String(repeating: "Long words. ", count: 300)
    return (1..<rows).reduce(into: source) { text, number in
      text +=
        "{\"record\":\"evidence\",\"id\":\"KGZ-ROW-\(number)\",\"fact\":{\"en\":\"\(words)\"},\"event\":\"2018\","
      text += "\"modality\":\"done\",\"kind\":\"law\",\"source\":\"KGZ-X\",\"sensitivity\":\"restricted\"}\n"
    }
  }
}
