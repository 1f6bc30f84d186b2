import Foundation
import Testing

struct Undo {
  @Test func `takes back a new entry with its source, and a second one brings both back`() throws {
    try Binary.withShippedRecords { binary in
      try binary.say("export before")
      let name = try binary.addEntry()
      let shown = try binary.say("evidence show \(name)")
      #expect(try binary.say("undo --yes").hasPrefix("Taken back: 2 records."))
      #expect(try binary.run(["evidence", "show", name]).status == 66)
      try binary.say("export after")
      #expect(try folder("before", binary) == folder("after", binary))
      try binary.say("undo --yes")
      #expect(try binary.say("evidence show \(name)") == shown)
      #expect(try binary.verified().hasPrefix("\(Shipped.count + 6) entries"))
    }
  }

  @Test func `brings back what was changed, and what was withdrawn`() throws {
    try Binary.withShippedRecords { binary in
      let before = try binary.say("evidence show KGZ-2019-N027")
      try binary.say("evidence amend KGZ-2019-N027 --stage effect")
      try binary.say("undo --yes")
      #expect(try binary.say("evidence show KGZ-2019-N027") == before)
      let name = try binary.addEntry()
      try binary.say("evidence withdraw \(name) --reason slip --yes")
      try binary.say("undo --yes")
      #expect(try binary.run(["evidence", "show", name]).status == 0)
      try binary.verified()
    }
  }

  @Test func `says in the journal what it undid, and why`() throws {
    try Binary.withShippedRecords { binary in
      try binary.say("evidence amend KGZ-2019-N027 --stage effect")
      let json = try binary.say("journal log --limit 1 --json")
      let entry = try #require(json.firstMatch(of: /"id" : "([0-9a-f-]+)"/)?.output.1)
      try binary.say("undo --yes --reason slipped")
      #expect(try binary.say("journal log --limit 1").contains("“undo of \(entry): slipped”"))
    }
  }

  @Test func `shows what it will do and asks; without a yes nothing changes`() throws {
    try Binary.withShippedRecords { binary in
      try binary.say("evidence amend KGZ-2019-N027 --stage effect")
      let before = try binary.verified()
      let unasked = try binary.run(["undo"])
      #expect(unasked.status == 64 && unasked.complaint.contains("add --yes"))
      #expect(unasked.complaint.contains("evidence KGZ-2019-N027 stands as before"))
      #expect(unasked.complaint.contains("stage: effect → applied"))
      let undo = ["undo", "--language", "ru"]
      #expect(try binary.onTerminal(undo, ["н"]).output.contains("Ничего не сохранено"))
      #expect(try binary.verified() == before)
      #expect(try binary.onTerminal(undo, ["да"]).output.contains("Отменено записей: 1"))
    }
  }

  @Test func `leaves alone what somebody has changed since`() throws {
    try Binary.withShippedRecords { binary in
      let name = try binary.addEntry()
      try binary.say("evidence amend \(name) --stage draft", author: "bekbolot")
      let before = try binary.verified()
      let outcome = try binary.run(["undo", "--yes"])
      #expect(outcome.status == 64 && outcome.complaint.contains("evidence \(name)"), "\(outcome.complaint)")
      #expect(try binary.verified() == before)
    }
  }

  @Test func `leaves alone what somebody's finding rests on`() throws {
    try Binary.withShippedRecords { binary in
      let name = try binary.addEntry()
      let finding = try binary.assess("KGZ-2019-02a noAction --evidence \(name)", author: "bekbolot")
      let before = try binary.verified()
      let outcome = try binary.run(["undo", "--yes"])
      #expect(outcome.status == 1 && outcome.complaint.contains(finding), "\(outcome.complaint)")
      #expect(try binary.verified() == before)
    }
  }

  @Test func `passes over what others did elsewhere in the records`() throws {
    try Binary.withShippedRecords { binary in
      let name = try binary.addEntry()
      let other = try binary.addEntry("--sensitivity partners --kind law", author: "bekbolot")
      #expect(try binary.run(["undo", "--yes"]).status == 1)
      try binary.say("undo --yes", author: "bekbolot")
      try binary.say("undo --yes")
      for gone in [name, other] { #expect(try binary.run(["evidence", "show", gone]).status == 66) }
      try binary.verified()
    }
  }

  @Test func `is for the device that wrote, and for an author who did`() throws {
    try Binary.withShippedRecords { binary in
      try binary.say("evidence amend KGZ-2019-N027 --stage effect")
      let before = try binary.verified()
      let elsewhere = try binary.run(
        ["undo", "--yes"], environment: ["XDG_CONFIG_HOME": binary.path("other")])
      #expect(elsewhere.status == 66 && elsewhere.complaint.contains("another device"))
      let stranger = try binary.run(["undo", "--yes", "--author", "cholpon"])
      #expect(stranger.status == 66 && stranger.complaint.contains("nothing to take back"))
      #expect(try binary.verified() == before)
    }
  }

  @Test func `of a large import wants --yes, even on a terminal`() throws {
    try Binary.inFolder { binary in
      try binary.say((["import"] + Shipped.folders).joined(separator: " "))
      let outcome = try binary.onTerminal(["undo"], ["y"])
      #expect(outcome.status == 64 && outcome.output.contains("\(Shipped.count) records from files"))
      try binary.say("undo --yes")
      #expect(try binary.say("edition list").isEmpty)
      try binary.say("undo --yes")
      try binary.say("export out --audience internal")
      #expect(try binary.say("import out").contains("0 added, 0 changed"))
    }
  }

  private func folder(_ name: String, _ binary: Binary) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for case let file as String in FileManager.default.enumerator(atPath: binary.path(name)) ?? .init() {
      found[file] = FileManager.default.contents(atPath: binary.path("\(name)/\(file)"))
    }
    return found
  }
}
