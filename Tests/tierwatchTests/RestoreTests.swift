import Foundation
import Testing

struct `A restored registry` {
  @Test func `has the same head and exports the same bytes`() throws {
    try Binary.withBackup { binary in
      let head = try binary.head()
      try binary.run(["export", "before"])
      try binary.shell("rm tierwatch.sqlite")
      let said = try binary.run(["restore", "copy.sqlite"])
      #expect(
        said.output
          == "tierwatch.sqlite: \(Shipped.count) entries restored, head \(head); a new device begins\n")
      #expect(try binary.head() == head)
      #expect(try binary.mode("tierwatch.sqlite") == 0o600)
      try binary.run(["export", "after"])
      try binary.shell("diff -r before after")
    }
  }

  @Test func `goes on under a new device, and so does whoever restored it elsewhere`() throws {
    try Binary.withBackup { binary in
      try binary.addEvidence()
      let (old, first) = (try binary.device(), try binary.lastDevice())
      #expect(old == first)
      #expect(try binary.run(["restore", "copy.sqlite", "--replace"]).status == 0)
      try binary.addEvidence()
      #expect(try binary.lastDevice() != first)
      #expect(try binary.run(["restore", "copy.sqlite", "--registry", "other.sqlite"]).status == 0)
      try binary.addEvidence("other.sqlite")
      #expect(try binary.lastDevice("other.sqlite") != binary.lastDevice())
      for registry in ["tierwatch.sqlite", "other.sqlite"] {
        #expect(try binary.run(["journal", "verify", "--registry", registry]).status == 0)
      }
    }
  }

  @Test func `never takes another one's place unasked`() throws {
    try Binary.withBackup { binary in
      let (before, device) = (try binary.bytes("tierwatch.sqlite"), try binary.device())
      let refused = try binary.run(["restore", "copy.sqlite"])
      #expect(refused.status == 73)
      #expect(refused.complaint.contains("a registry or its log is there; add --replace"))
      #expect(try binary.bytes("tierwatch.sqlite") == before)
      #expect(try binary.device() == device)
    }
  }

  @Test func `keeps what it replaces beside, and says where`() throws {
    try Binary.withBackup { binary in
      try binary.addEvidence()
      let head = try binary.head()
      let said = try binary.run(["restore", "copy.sqlite", "--replace"]).output
      let kept = try #require(said.firstMatch(of: /what was there lies in (\S+);/)).output.1
      #expect(try binary.head(String(kept)) == head)
      #expect(try binary.mode(String(kept)) == 0o600)
      #expect(try binary.head() != head)
    }
  }

  @Test func `replaces even one that SQLite cannot read, and keeps its bytes and its log`() throws {
    try Binary.withBackup { binary in
      let noise = Data((0..<9000).map { UInt8(truncatingIfNeeded: $0 * 7) })
      try noise.write(to: binary.folder.appendingPathComponent("tierwatch.sqlite"))
      try noise.write(to: binary.folder.appendingPathComponent("tierwatch.sqlite-wal"))
      let said = try binary.run(["restore", "copy.sqlite", "--replace"])
      #expect(said.status == 0, "\(said.complaint)")
      let kept = try #require(said.output.firstMatch(of: /what was there lies in (\S+);/)).output.1
      #expect(try binary.bytes(String(kept)) == noise)
      #expect(try binary.bytes("\(kept)-wal") == noise)
      #expect(try binary.run(["journal", "verify"]).status == 0)
    }
  }

  @Test func `does not swallow the log of one that is gone`() throws {
    try Binary.withBackup { binary in
      try binary.shell("rm tierwatch.sqlite; head -c 9000 copy.sqlite > tierwatch.sqlite-wal")
      #expect(try binary.run(["restore", "copy.sqlite"]).status == 73)
      #expect(try binary.run(["restore", "copy.sqlite", "--replace"]).status == 0)
      #expect(try binary.run(["journal", "verify"]).status == 0)
    }
  }

  struct Damage: Sendable, CustomTestStringConvertible {
    let how: String
    let status: Int32
    let says: String
    var testDescription: String { how }
  }

  @Test(arguments: [
    Damage(how: "head -c 500000 copy.sqlite > bad.sqlite", status: 74, says: "bad.sqlite: is no sound copy"),
    Damage(how: "echo a letter > bad.sqlite", status: 74, says: "bad.sqlite: not a SQLite file"),
    Damage(how: ": > bad.sqlite", status: 74, says: "bad.sqlite: is no sound copy"),
    Damage(
      how: "cp copy.sqlite bad.sqlite; sqlite3 bad.sqlite 'DELETE FROM placement'", status: 74,
      says: "table placement"),
    Damage(
      how: "cp copy.sqlite bad.sqlite; sqlite3 bad.sqlite 'PRAGMA user_version = 99'", status: 74,
      says: "bad.sqlite: written by a newer version"),
    Damage(
      how: "cp copy.sqlite bad.sqlite; sqlite3 bad.sqlite 'DROP TRIGGER journal_entry_refuses_update; "
        + "DROP TRIGGER journal_entry_refuses_delete'", status: 74, says: "changed from outside"),
    Damage(
      how: "cp copy.sqlite bad.sqlite; echo more > bad.sqlite-wal", status: 74,
      says: "a log lies beside it, so it is not a backup"),
    Damage(how: "ln tierwatch.sqlite bad.sqlite", status: 64, says: "is the registry itself"),
    Damage(how: "true", status: 66, says: "bad.sqlite: no such file"),
  ])
  func `is never made from a damaged copy, and nothing is touched`(damage: Damage) throws {
    try Binary.withBackup { binary in
      try binary.shell(damage.how)
      let (names, before) = (try binary.names(), try binary.bytes("tierwatch.sqlite"))
      let device = try binary.device()
      let refused = try binary.run(["restore", "bad.sqlite", "--replace"])
      #expect(refused.status == damage.status)
      #expect(refused.complaint.contains(damage.says), "\(refused.complaint)")
      #expect(!refused.complaint.contains("-restore-"))
      #expect(try binary.names() == names)
      #expect(try binary.bytes("tierwatch.sqlite") == before)
      #expect(try binary.device() == device)
    }
  }

  @Test func `waits for no program that has the old one open, and leaves that alone`() throws {
    try Binary.withBackup { binary in
      let reader = binary.process(["tierwatch.sqlite"], program: URL(fileURLWithPath: "/usr/bin/sqlite3"))
      let (input, output) = (Pipe(), Pipe())
      (reader.standardInput, reader.standardOutput) = (input, output)
      try reader.run()
      try input.fileHandleForWriting.write(
        contentsOf: Data("PRAGMA journal_mode = WAL; BEGIN; SELECT count(*) FROM record;\n".utf8))
      _ = output.fileHandleForReading.availableData
      let refused = try binary.run(["restore", "copy.sqlite", "--replace"])
      #expect(refused.status == 74)
      #expect(refused.complaint.contains("another program"), "\(refused.complaint)")
      try input.fileHandleForWriting.close()
      reader.waitUntilExit()
      #expect(try binary.run(["journal", "verify"]).status == 0)
    }
  }

  @Test func `on a full disk leaves the old one as it was`() throws {
    try Binary.withBackup { binary in
      let (names, before) = (try binary.names(), try binary.bytes("tierwatch.sqlite"))
      #expect(try binary.run(["restore", "copy.sqlite", "--replace"], blocks: 2000).status == 73)
      #expect(try binary.names() == names)
      #expect(try binary.bytes("tierwatch.sqlite") == before)
    }
  }

  @Test(arguments: 0..<3)
  func `is the old one or the new one, whenever the program is killed`(round: Int) throws {
    try Binary.withBackup { binary in
      try binary.addEvidence()
      let process = binary.process(["restore", "copy.sqlite", "--replace"])
      (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
      try process.run()
      Thread.sleep(forTimeInterval: Double(round) * 0.5 + .random(in: 0..<0.5))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let verified = try binary.run(["journal", "verify"])
      #expect(verified.status == 0, "\(verified.complaint)")
      let count = verified.output.prefix { $0.isNumber }
      #expect(["\(Shipped.count)", "\(Shipped.count + 1)"].contains(count), "\(verified.output)")
    }
  }
}
