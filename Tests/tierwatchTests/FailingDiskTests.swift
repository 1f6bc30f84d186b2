import Foundation
import Testing

@Suite(.enabled(if: FailingDisk.library != nil))
struct `A disk that fails at a write or a flush` {
  private static let entry = [
    "evidence", "add", "--fact", "A shelter was opened.", "--event", "2019-05", "--source", "KGZ-TIP-2019",
    "--recommendation", "KGZ-2019-01a", "--language", "en",
  ]

  @Test(arguments: ["write", "flush"], [1, 3, 8])
  func `leaves an entry whole or not there, and what is said is so`(call: String, from: Int) throws {
    try Binary.withShippedRecords { binary in
      let outcome = try binary.run(Self.entry, environment: Self.environment(call, from))
      #expect(outcome.status == 0 || outcome.complaint.contains("disk"), "\(outcome.complaint)")
      let verified = try binary.verified()
      let count = try #require(Int(verified.prefix { $0.isNumber }))
      if outcome.status == 0 { #expect(count == Shipped.count + 1) }
      #expect((Shipped.count...Shipped.count + 1).contains(count))
    }
  }

  @Test(arguments: ["write", "flush"], [1, 40])
  func `leaves all of a first import or nothing of it`(call: String, from: Int) throws {
    try Binary.inFolder { binary in
      let outcome = try binary.run(["import"] + Shipped.folders, environment: Self.environment(call, from))
      #expect(outcome.status == 0 || outcome.complaint.contains("disk"), "\(outcome.complaint)")
      let left = try binary.entriesLeft()
      #expect(left == 0 || left == Shipped.count)
      #expect(try binary.run(["import"] + Shipped.folders).status == 0)
      #expect(try binary.verified().hasPrefix("\(Shipped.count) entries verified"))
    }
  }

  // The registry's own log is written first, when it is opened.
  @Test(arguments: [("write", 1, ".sqlite"), ("write", 30, "copy.sqlite"), ("flush", 1, "copy.sqlite")])
  func `leaves nothing of a copy, and is told as that of the file that it hit`(
    call: String, from: Int, name: String
  ) throws {
    try Binary.withShippedRecords { binary in
      let copy = binary.folder.appendingPathComponent("copy.sqlite").path
      let outcome = try binary.run(["backup", copy], environment: Self.environment(call, from))
      #expect(outcome.status != 0 && outcome.complaint.contains(name), "\(outcome)")
      #expect(!FileManager.default.fileExists(atPath: copy))
      try binary.verified()
    }
  }

  @Test func `fails where nothing else does`() throws {
    try Binary.withShippedRecords { binary in
      let early = try binary.run(Self.entry, environment: Self.environment("write", 1))
      let late = try binary.run(Self.entry, environment: Self.environment("write", 100_000))
      #expect(early.status != 0 && late.status == 0)
    }
  }

  private static func environment(_ call: String, _ from: Int) -> [String: String] {
    ["LD_PRELOAD": FailingDisk.library ?? "", "DISK_FAILS": call, "DISK_FAILS_FROM": "\(from)"]
  }
}
