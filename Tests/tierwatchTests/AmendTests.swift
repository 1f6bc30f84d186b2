import Foundation
import Testing

struct `Evidence amend` {
  @Test func `changes what is given, and everything else stays`() throws {
    try Binary.withShippedRecords { binary in
      let before = try binary.say("evidence show KGZ-2019-N027")
      let outcome = try binary.run([
        "evidence", "amend", "KGZ-2019-N027", "--stage", "effect", "--event", "2018-12", "--kind", "report",
        "--link", "KGZ-2019-01a:context", "--link", "KGZ-2019-02:supports", "--modality", "reported",
        "--attributed-to", "media", "--place", "KG-GO",
      ])
      #expect(outcome.status == 0 && outcome.output == "Saved as KGZ-2019-N027.\n", "\(outcome.complaint)")
      for line in [
        "event: 2018 → 2018-12", "kind: statistic → report", "place: – → KG-GO",
        "stage: applied → effect", "links.1.stance: contradicts → context", "links.2.to: – → KGZ-2019-02",
        "attributedTo.1: government → media",
      ] { #expect(outcome.complaint.contains(line), "\(outcome.complaint)") }
      let after = try binary.say("evidence show KGZ-2019-N027")
      let changed = Set(after.split(separator: "\n")).subtracting(before.split(separator: "\n"))
      #expect(changed.count == 8, "\(changed)")
      #expect(try binary.verified().hasPrefix("\(Shipped.count + 1) entries"))
    }
  }

  @Test func `takes words in one language, and marks what was translated from them as older`() throws {
    try Binary.withShippedRecords { binary in
      let name = try binary.addEntry()
      try binary.say("evidence amend \(name) --fact Сандар. --language ky --translation-of en")
      try binary.say("evidence amend \(name) --fact Numbers. --language en --authentic")
      let shown = try binary.say("evidence show \(name)")
      for words in ["text: Numbers.", "form: authentic", "revised:", "text: Сандар.", "from: en"] {
        #expect(shown.contains(words), "\(shown)")
      }
    }
  }

  @Test func `grades with a reason, and empties a field`() throws {
    try Binary.withShippedRecords { binary in
      let name = try binary.addEntry("--stage draft --area funding")
      try binary.say("evidence amend \(name) --credibility 2 --because Plausible. --without stage")
      let shown = try binary.say("evidence show \(name)")
      #expect(shown.contains("grade: 2") && shown.contains("by: aigul") && shown.contains("Plausible."))
      #expect(!shown.contains("stage:") && shown.contains("area: funding"))
      try binary.say("evidence amend \(name) --source KGZ-TIP-2019 --unlink KGZ-2019-01a")
      let moved = try binary.say("evidence show \(name)")
      #expect(moved.contains("source: KGZ-TIP-2019") && !moved.contains("links:"))
    }
  }

  @Test func `takes figures, a place in the source, criteria and a note, as a record file has them`() throws {
    try Binary.withShippedRecords { binary in
      let name = try binary.addEntry()
      let given = try binary.run([
        "evidence", "amend", name, "--figure", "measure: victimsIdentified, value: 38", "--figure",
        "{measure: convictions, value: 2, period: 2018, comparison: {value: 4, period: 2017}}", "--locator",
        "section: protection, paragraph: 2", "--criterion", "b2", "--note", "Ask again in the autumn.",
      ])
      #expect(given.status == 0, "\(given.complaint)")
      let shown = try binary.say("evidence show \(name)")
      for words in [
        "measure: victimsIdentified, unit: persons, value: 38, basis: partOfYear, period: 2019-05",
        "measure: convictions, unit: persons, value: 2, basis: calendarYear, period: 2018",
        "section: protection, paragraph: 2", "criteria: [b2]", "Ask again in the autumn.",
      ] { #expect(shown.contains(words), "\(shown)") }
      try binary.say(
        "evidence amend \(name) --without figures --without note --without criteria --without locator")
      let emptied = try binary.say("evidence show \(name)")
      for field in ["figures:", "note:", "criteria:", "locator:"] { #expect(!emptied.contains(field)) }
    }
  }

  @Test(arguments: [
    ("--figure", "measure: victims, value: 38"), ("--figure", "value: 38"), ("--figure", "measure: [a"),
    ("--figure", "measure: convictions, value: many"), ("--locator", "paragraph: second"),
    ("--locator", "chapter: 2"),
  ])
  func `says what is wrong with a field that was typed`(option: String, text: String) throws {
    try Binary.withShippedRecords { binary in
      let refused = try binary.run(["evidence", "amend", "KGZ-2019-N027", option, text])
      #expect(refused.status == 64 && refused.complaint.contains("\(option): "), "\(refused.complaint)")
      if text.contains("measure: victims,") { #expect(refused.complaint.contains("victimsIdentified")) }
    }
  }

  @Test func `with --dry-run shows the change, and nothing changes`() throws {
    try Binary.withShippedRecords { binary in
      let before = try binary.verified()
      let outcome = try binary.run(["evidence", "amend", "KGZ-2019-N027", "--stage", "effect", "--dry-run"])
      #expect(outcome.status == 0 && outcome.complaint.contains("stage: applied → effect"))
      #expect(outcome.complaint.contains("A trial run: nothing was saved."))
      #expect(try binary.verified() == before)
    }
  }

  @Test func `refuses a change after which the records would have a problem`() throws {
    try Binary.withShippedRecords { binary in
      let before = try binary.verified()
      for arguments in [
        ["--link", "KGZ-2019-99:supports"], ["--place", "KG-XX"], ["--fact", "+996 555 123456"],
      ] {
        let outcome = try binary.run(["evidence", "amend", "KGZ-2019-N027"] + arguments)
        #expect(outcome.status == 1, "\(arguments): \(outcome.complaint)")
      }
      #expect(try binary.verified() == before)
    }
  }
}

struct `The level of an entry` {
  @Test func `may be raised by anyone`() throws {
    try Binary.withShippedRecords { binary in
      let said = try binary.run(["evidence", "amend", "KGZ-2019-N027", "--sensitivity", "restricted"])
      #expect(said.status == 0 && said.complaint.contains("will NOT appear in public reports"))
      try binary.verified()
    }
  }

  @Test func `never comes down by an amendment, whatever is said with it`() throws {
    try Binary.withShippedRecords { binary in
      let name = try binary.addEntry("--sensitivity restricted")
      let lower = ["evidence", "amend", name, "--sensitivity", "public", "--language", "ky"]
      let before = try binary.verified()
      for refused in [
        try binary.run(lower), try binary.run(lower + ["--reason", "жарыяланды"]),
        try binary.onTerminal(lower + ["--reason", "жарыяланды"], ["о"]),
      ] {
        #expect(refused.status == 77)
        #expect(refused.complaint.contains("tierwatch evidence lower \(name)"), "\(refused.complaint)")
      }
      #expect(try binary.verified() == before)
    }
  }

  @Test func `sealed hides an entry from amend and withdraw as it does from show`() throws {
    try Binary.withShippedRecords { binary in
      let name = try binary.addEntry("--sensitivity sealed")
      let before = try binary.verified()
      let shown = try binary.run(["evidence", "show", name])
      #expect(shown.status == 77)
      for arguments in [
        ["amend", name, "--stage", "draft"], ["amend", name, "--sensitivity", "public", "--reason", "x"],
        ["withdraw", name, "--reason", "x", "--yes"],
      ] {
        let outcome = try binary.run(["evidence"] + arguments)
        #expect(outcome.status == shown.status && outcome.complaint == shown.complaint)
        #expect(outcome.output.isEmpty)
      }
      let undone = try binary.run(["undo", "--yes"])
      #expect(undone.status == 77 && !undone.complaint.contains(name))
      #expect(try binary.verified() == before)
    }
  }

  @Test func `that was raised does not come down by an undo`() throws {
    try Binary.withShippedRecords { binary in
      try binary.say("evidence amend KGZ-2019-N027 --sensitivity restricted")
      let outcome = try binary.run(["undo", "--yes"])
      #expect(outcome.status == 77 && outcome.complaint.contains("tierwatch evidence lower KGZ-2019-N027"))
    }
  }
}
