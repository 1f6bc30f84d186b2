import Foundation
import Testing

struct `An import of many rows` {
  @Test func `takes up what is right, writes the rest to be mended, and ends with 1 until nothing is left`()
    throws
  {
    try Binary.withShippedRecords { binary in
      try binary.write([Self.row(1), Self.row(2, event: "31.3"), Self.row(3)].joined(), to: "rows.jsonl")
      let dry = try binary.run(["import", "rows.jsonl", "--refused", "mend.jsonl", "--dry-run"])
      #expect(dry.status == 1)
      #expect(dry.output.contains("2 added, 0 changed, 0 unchanged; nothing written"))
      #expect(dry.complaint.contains("1 row would be refused\nrows.jsonl:2: event: '31.3'"))
      #expect(!FileManager.default.fileExists(atPath: binary.path("mend.jsonl")))
      let first = try binary.run(["import", "rows.jsonl", "--refused", "mend.jsonl"])
      #expect(first.status == 1)
      #expect(first.output == "2 added, 0 changed, 0 unchanged\n")
      #expect(
        first.complaint
          == "2 entries will NOT appear in public reports: they are not public.\n"
          + "tierwatch: 1 row refused and written to mend.jsonl; mend that file and import it\n")
      let refused = try String(contentsOfFile: binary.path("mend.jsonl"), encoding: .utf8)
      try binary.write(refused.replacing("\"31.3\"", with: "\"2018-03-31\""), to: "mend.jsonl")
      let second = try binary.run(["import", "mend.jsonl", "--refused", "again.jsonl"])
      #expect(second.status == 0)
      #expect(second.output == "1 added, 0 changed, 0 unchanged\n")
      #expect(!FileManager.default.fileExists(atPath: binary.path("again.jsonl")))
    }
  }

  @Test func `lists a hundred problems, and says where the others would be`() throws {
    try Binary.inFolder { binary in
      try binary.write(
        (1...150).map { Self.row($0, event: "soon") }.joined(), to: "rows.jsonl")
      let outcome = try binary.run(["import", "rows.jsonl"])
      #expect(outcome.status == 65)
      #expect(outcome.complaint.contains("150 problems"))
      #expect(outcome.complaint.contains("rows.jsonl:100:") && !outcome.complaint.contains("rows.jsonl:101:"))
      #expect(outcome.complaint.hasSuffix("and 50 more; --refused FILE writes them all to a file\n"))
      #expect(!FileManager.default.fileExists(atPath: binary.path("tierwatch.sqlite")))
    }
  }

  @Test(arguments: ["evidence", "status"])
  func `begins with a table to fill in, whose example is taken up`(kind: String) throws {
    try Binary.withShippedRecords { binary in
      let table = try binary.run(["import", "--template", kind]).output
      try binary.write(table.replacing("\n", with: "\r\n"), to: "new.csv")
      #expect(try binary.say("import new.csv") == "1 added, 0 changed, 0 unchanged\n")
      #expect(try binary.say("import new.csv") == "0 added, 0 changed, 1 unchanged\n")
      let written = try binary.run(["export", "out", "--format", "jsonl"])
      #expect(written.output.hasSuffix("files written to out\n"))
      #expect(try binary.say("import out") == "0 added, 0 changed, \(Shipped.count + 1) unchanged\n")
    }
  }

  @Test(arguments: [
    ("import rows.jsonl --refused rows.jsonl", 64, "rows.jsonl: is imported itself"),
    ("import rows.jsonl --refused rows.csv", 64, "rows.csv: refused rows keep their form"),
    ("import rows.jsonl --refused /proc/none.jsonl", 73, "/proc/none.jsonl: cannot be written"),
    ("import", 64, "or a table to fill in with --template"),
    ("import rows.jsonl --template status", 64, "or a table to fill in with --template"),
    ("import --template finding", 64, "The value 'finding' is invalid"),
    ("export out --format csv", 64, "The value 'csv' is invalid"),
  ])
  func `says what cannot be asked of it`(line: String, status: Int32, says: String) throws {
    try Binary.inFolder { binary in
      try binary.write(Self.row(1), to: "rows.jsonl")
      let outcome = try binary.run(line.split(separator: " ").map(String.init))
      #expect(outcome.status == status)
      #expect(outcome.complaint.contains(says), "\(outcome.complaint)")
      #expect(!FileManager.default.fileExists(atPath: binary.path("tierwatch.sqlite")))
    }
  }

  @Test(arguments: 0..<3)
  func `stopped with Ctrl-C leaves nothing by halves, and says so in one line`(round: Int) throws {
    try Binary.withShippedRecords { binary in
      try binary.write((1...1500).map { Self.row($0) }.joined(), to: "rows.jsonl")
      let said = binary.folder.appendingPathComponent("said")
      try Data().write(to: said)
      let process = binary.process(["import", "rows.jsonl"])
      process.standardOutput = FileHandle.nullDevice
      process.standardError = try FileHandle(forWritingTo: said)
      try process.run()
      Thread.sleep(forTimeInterval: 0.3 + Double(round) * 0.4)
      kill(process.processIdentifier, SIGINT)
      process.waitUntilExit()
      if process.terminationReason == .exit, process.terminationStatus == 130 {
        #expect(
          try String(contentsOf: said, encoding: .utf8)
            == "tierwatch: stopped; nothing is half there, so run it again\n")
      }
      let count = try binary.verified().prefix { $0.isNumber }
      #expect(count == "\(Shipped.count)" || count == "\(Shipped.count + 1500)")
    }
  }

  @Test(arguments: [(term: "xterm", shown: true), ("dumb", false)])
  func `shows on a terminal how far it is, and leaves nothing of that behind`(term: String, shown: Bool)
    throws
  {
    try Binary.inFolder { binary in
      let arguments = ["import"] + Shipped.folders
      let command = "TERM=\(term) NO_COLOR=1 " + ([Binary.program.path] + arguments).joined(separator: " ")
      let process = binary.process(
        ["-qec", command, "/dev/null"], program: URL(fileURLWithPath: "/usr/bin/script"))
      let output = Pipe()
      (process.standardInput, process.standardOutput) = (FileHandle.nullDevice, output)
      try process.run()
      let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(said.contains(/Importing \[#*-*\] \d+%, \d+ (s|min) left/) == shown, "\(said)")
      #expect(!said.contains("\u{1B}[32m"))
      if shown { #expect(said.contains("\r\u{1B}[K\(Shipped.count) added"), "\(said)") }
    }
  }

  private static func row(_ number: Int, event: String = "2018") -> String {
    "{\"record\":\"evidence\",\"id\":\"KGZ-ROW-\(number)\",\"fact\":{\"en\":\"A thing.\"},\"event\":\"\(event)\","
      + "\"modality\":\"done\",\"kind\":\"law\",\"source\":\"KGZ-TIP-2019\",\"sensitivity\":\"restricted\"}\n"
  }
}
