import Foundation
import Testing

struct `A backup` {
  @Test func `is named for the registry and the minute, is its owner's alone, and never replaces a file`()
    throws
  {
    try Binary.withShippedRecords { binary in
      for _ in 1...2 { #expect(try binary.run(["backup"]).status == 0) }
      let copies = try binary.names().filter { $0.hasPrefix("tierwatch-") }
      #expect(copies.allSatisfy { $0.wholeMatch(of: /tierwatch-\d{4}-\d\d-\d\dT\d{4}(-2)?\.sqlite/) != nil })
      #expect(copies.count == 2)
      for copy in copies { #expect(try binary.mode(copy) == 0o600) }
      let before = try binary.bytes(copies[0])
      let again = try binary.run(["backup", copies[0]])
      #expect(again.status == 73)
      #expect(again.complaint.contains("\(copies[0]): a file of that name is there; name another one"))
      #expect(try binary.bytes(copies[0]) == before)
      try FileManager.default.createDirectory(
        at: binary.folder.appendingPathComponent("safe"), withIntermediateDirectories: false)
      #expect(try binary.run(["backup", "safe"]).output.hasPrefix("safe/tierwatch-2"))
    }
  }

  @Test func `says how many entries it holds and their head, and verifies`() throws {
    try Binary.withShippedRecords { binary in
      let head = try binary.head()
      let said = try binary.run(["backup", "copy.sqlite"])
      #expect(said.output == "copy.sqlite: \(Shipped.count) entries saved and verified, head \(head)\n")
      #expect(try binary.run(["journal", "verify", "--registry", "copy.sqlite"]).status == 0)
    }
  }

  @Test(arguments: [("ru", "копия сохранена и проверена"), ("ky", "көчүрмө сакталды жана текшерилди")])
  func `is told of in the reader's language`(language: String, words: String) throws {
    try Binary.withShippedRecords { binary in
      let said = try binary.run(["backup", "--language", language])
      #expect(said.output.contains(words))
    }
  }

  @Test func `made while another program imports is whole, and so is the import`() throws {
    try Binary.inFolder { binary in
      #expect(try binary.run(["import", Shipped.folders[0] + "/KGZ/country.yaml"]).status == 0)
      let importing = binary.process(["import"] + Shipped.folders)
      (importing.standardOutput, importing.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
      try importing.run()
      var rounds = 0
      while rounds == 0 || (importing.isRunning && rounds < 3) {
        rounds += 1
        let made = try binary.run(["backup", "copy-\(rounds).sqlite"])
        #expect(made.status == 0, "\(made.complaint)")
      }
      importing.waitUntilExit()
      #expect(importing.terminationStatus == 0)
      for round in 1...rounds {
        let verified = try binary.run(["journal", "verify", "--registry", "copy-\(round).sqlite"])
        #expect(verified.status == 0, "\(verified.complaint)")
      }
      #expect(try binary.run(["journal", "verify"]).output.hasPrefix("\(Shipped.count) entries"))
    }
  }

  @Test(arguments: 0..<3)
  func `killed at any moment has its name only if it is whole`(round: Int) throws {
    try Binary.withShippedRecords { binary in
      let process = binary.process(["backup", "copy.sqlite"])
      (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
      try process.run()
      Thread.sleep(forTimeInterval: Double(round) * 0.4 + .random(in: 0..<0.4))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      #expect(try binary.run(["journal", "verify"]).status == 0)
      guard try binary.names().contains("copy.sqlite") else { return }
      #expect(try binary.run(["journal", "verify", "--registry", "copy.sqlite"]).status == 0)
    }
  }

  @Test func `on a full disk leaves nothing`() throws {
    try Binary.withShippedRecords { binary in
      let before = try binary.names()
      let full = try binary.run(["backup", "copy.sqlite"], blocks: 2000)
      #expect(full.status == 73)
      #expect(
        full.complaint.contains("copy.sqlite: cannot be written, nothing was left there; free some space"))
      #expect(try binary.names() == before)
      #expect(try binary.run(["journal", "verify"]).status == 0)
    }
  }

  @Test(arguments: ["/proc/none/copy.sqlite", "tierwatch.sqlite/copy.sqlite"])
  func `in a folder that refuses it leaves nothing`(place: String) throws {
    try Binary.withShippedRecords { binary in
      let before = try binary.names()
      #expect(try binary.run(["backup", place]).status == 73)
      #expect(try binary.names() == before)
    }
  }

  @Test func `of a damaged registry is refused, and says where the damage is`() throws {
    try Binary.withShippedRecords { binary in
      try binary.shell("sqlite3 tierwatch.sqlite \"DELETE FROM evidence WHERE name = 'KGZ-2019-N027'\"")
      let refused = try binary.run(["backup", "copy.sqlite"])
      #expect(refused.status == 74)
      #expect(refused.complaint.contains("table evidence"), "\(refused.complaint)")
      #expect(try !binary.names().contains { $0.contains("copy.sqlite") })
    }
  }
}
