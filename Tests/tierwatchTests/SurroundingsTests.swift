import Foundation
import Testing

/// Things that happen to a program on people's machines.
@Suite(.serialized)
struct `A program in bad surroundings` {
  @Test(arguments: 0..<2)
  func `leaves all of an import or nothing of it when Ctrl-C is pressed, and says so in a line`(round: Int)
    throws
  {
    try Binary.inFolder { binary in
      let said = binary.folder.appendingPathComponent("said")
      try Data().write(to: said)
      let process = binary.process(["import"] + Shipped.folders)
      process.standardOutput = FileHandle.nullDevice
      process.standardError = try FileHandle(forWritingTo: said)
      try process.run()
      Thread.sleep(forTimeInterval: 0.3 + Double(round))
      kill(process.processIdentifier, SIGINT)
      process.waitUntilExit()
      let words = try String(contentsOf: said, encoding: .utf8)
      #expect(words.split(separator: "\n").count < 2 && !words.contains("Fatal"), "\(words)")
      let again = try binary.run(["import"] + Shipped.folders)
      #expect(again.status == 0, "\(again.complaint)")
      #expect(try binary.run(["journal", "verify"]).output.hasPrefix("\(Shipped.count) entries verified"))
      let names = try binary.names()
      #expect(names == ["said", "tierwatch.sqlite"])
    }
  }

  @Test(arguments: [
    [
      "evidence", "add", "--fact", "More.", "--event", "2019-05", "--source", "KGZ-TIP-2019",
      "--recommendation",
      "KGZ-2019-01a", "--language", "en",
    ],
    ["undo", "--yes"], ["export", "out"], ["report", "progress", "KGZ-2019", "-o", "report.txt"],
    ["backup", "copy"],
  ])
  func `on a full disk writes nothing, says where and what to do, and leaves the registry whole`(
    command: [String]
  ) throws {
    try Binary.withShippedRecords { binary in
      try FileManager.default.copyItem(
        atPath: Binary.imported.get().path("config"), toPath: binary.path("config"))
      let before = try binary.head()
      let full = try binary.run(command, blocks: 1)
      #expect([73, 74].contains(full.status), "\(full.status): \(full.complaint)")
      #expect(full.complaint.contains("room") || full.complaint.contains("space"), "\(full.complaint)")
      #expect(try binary.run(["journal", "verify"]).status == 0)
      #expect(try binary.head() == before)
      for name in ["report.txt", "copy"] {
        #expect(!FileManager.default.fileExists(atPath: binary.path(name)))
      }
    }
  }

  @Test func `reports while another imports, and both come to an end`() throws {
    try Binary.withShippedRecords { binary in
      let both = [
        binary.process(["import"] + Shipped.folders + ["--prefer", "files"]),
        binary.process(["report", "progress", "KGZ-2019"]),
      ]
      for process in both {
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        try process.run()
      }
      for process in both { process.waitUntilExit() }
      #expect(both.map(\.terminationStatus) == [0, 0])
    }
  }

  private static let reading = [
    ["recommendation", "list"], ["search", "court"], ["journal", "verify"],
    ["journal", "log", "--limit", "1"],
    ["check"], ["report", "progress", "KGZ-2019"], ["evidence", "list"],
  ]

  @Test(arguments: ["chmod 600 tierwatch.sqlite; chmod 555 .", "chmod 400 tierwatch.sqlite; chmod 755 ."])
  func `reads what it may not write, and leaves nothing beside it`(made: String) throws {
    try #require(geteuid() != 0 || access("/usr/bin/setpriv", X_OK) == 0)
    try Binary.withShippedRecords { binary in
      try binary.shell(geteuid() == 0 ? "chown -R 65534:65534 . && \(made)" : made)
      defer { try? binary.shell("chmod 755 .") }
      let before = try binary.names()
      for command in Self.reading { #expect(try asNobody(command, binary) == 0, "\(command)") }
      #expect(try asNobody(["undo", "--yes"], binary) == 73)
      #expect(try binary.names() == before)
    }
  }

  /// How a command ends for a user who is not root.
  private func asNobody(_ command: [String], _ binary: Binary) throws -> Int32 {
    let asRoot = ["--reuid=65534", "--regid=65534", "--clear-groups", Binary.program.path] + command
    let process =
      geteuid() == 0
      ? binary.process(asRoot, program: URL(fileURLWithPath: "/usr/bin/setpriv")) : binary.process(command)
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
