import Foundation
import Testing

struct `Grading by hand` {
  @Test func `keeps every grade with its day, its giver and its reason`() throws {
    try Binary.withShippedRecords { binary in
      try binary.run([
        "evidence", "grade", "KGZ-2019-N027", "--credibility", "4", "--because", "Told by one side.",
        "--author", "bekbolot",
      ])
      let shown = try binary.say("evidence show KGZ-2019-N027")
      for line in [
        "grade: 4", "by: bekbolot", "formerly: 3", "# Credibility of the information, from the journal:",
        "2026-11-24 · 3 · tierwatch-editor", "· 4 · bekbolot · Told by one side.",
        "# Reliability of the source KGZ-TIP-2019, from the journal:", "· B · tierwatch-editor",
      ] {
        #expect(shown.contains(line), "\(line)\n\(shown)")
      }
      try binary.verified()
    }
  }

  @Test func `what is shown can be read as a record file still`() throws {
    try Binary.withShippedRecords { binary in
      let shown = try binary.say("evidence show KGZ-2019-N027 --language ky")
      let lines = shown.split(separator: "\n").map { $0.hasPrefix("#") ? $0 : "  \($0)" }
      let entry = "evidence:\n- " + lines.joined(separator: "\n").dropFirst(2) + "\n"
      try binary.write(entry, to: "again/2019.yaml")
      let outcome = try binary.say("import again")
      #expect(outcome == "0 added, 0 changed, 1 unchanged\n")
    }
  }

  @Test func `a source's grade is every entry's, and findings that rest on too little now are named`() throws
  {
    try Binary.withShippedRecords { binary in
      let outcome = try binary.run([
        "source", "grade", "KGZ-TIP-2019", "--reliability", "D", "--because", "A trial.", "--language", "en",
      ])
      #expect(outcome.status == 0 && outcome.output == "Saved as KGZ-TIP-2019.\n")
      #expect(outcome.complaint.contains("KGZ-2019-08b-F1: the finding rests on too little now"))
      #expect(try binary.say("evidence list --recommendation KGZ-2019-01a").contains("D2"))
      let checked = try binary.run(["check"])
      #expect(
        checked.status == 0 && checked.output.contains("KGZ-2019-08b-F1: the finding rests on too little"))
      #expect(
        try binary.say("report progress KGZ-2019 --as-of 2019-12-31 --format markdown")
          .contains("rests on too little now"))
      try binary.say("export copy")
      try binary.say("import copy --registry again.sqlite")
      #expect(try binary.say("check --registry again.sqlite") == checked.output)
      #expect(try binary.run(["check", "copy"]).output == checked.output)
      try binary.say("undo --yes")
      #expect(try !binary.say("check").contains("too little"))
    }
  }

  @Test func `confirmed is what another owner confirms, and no part of the same`() throws {
    try Binary.withShippedRecords { binary in
      let confirm = { (other: String?) in
        try binary.run(
          ["evidence", "grade", "KGZ-2019-N027", "--credibility", "1", "--because", "Both say so."]
            + (other.map { ["--corroborated-by", $0] } ?? []))
      }
      let own = try binary.addEntry("--source KGZ-embassy-2020")
      let other = try binary.addEntry("--source KGZ-unodc-interview-2024")
      for refused in [try confirm(nil), try confirm(own)] {
        #expect(refused.status == 1 && refused.complaint.contains("credibility 1"), "\(refused.complaint)")
      }
      #expect(try confirm(other).status == 0)
      #expect(try binary.say("evidence show \(other)").contains("corroborates: [KGZ-2019-N027]"))
      try binary.verified()
    }
  }

  @Test func `a sealed entry is neither graded nor shown`() throws {
    try Binary.withShippedRecords { binary in
      let name = try binary.addEntry("--sensitivity sealed")
      let graded = try binary.run(["evidence", "grade", name, "--credibility", "2", "--because", "x"])
      #expect(graded.status == 77)
      #expect(try binary.run(["evidence", "show", name]).status == 77)
    }
  }
}

struct `Owners by hand` {
  @Test func `a record takes the place of words, in every source that has them`() throws {
    try Binary.withShippedRecords { binary in
      let name = try binary.addEntry("--source https://akipress.example/1")
      _ = try binary.addEntry("--source https://akipress.example/2")
      let words = try binary.run(["owner", "list", "--language", "en"])
      #expect(words.complaint.contains("2 sources name the owner in words: “akipress.example”"))
      let added = try binary.run([
        "owner", "add", "KGZ-akipress", "--kind", "media", "--name-ky", "АКИpress агенттиги", "--for",
        "akipress.example", "--language", "en",
      ])
      #expect(added.status == 0 && added.output.contains("2 sources now name KGZ-akipress as owner."))
      #expect(try binary.run(["owner", "list"]).complaint.isEmpty)
      #expect(try binary.say("source list --owner KGZ-akipress").contains("akipress.example/2"))
      // A third page of the same site has the same owner.
      _ = try binary.addEntry("--source https://akipress.example/3")
      #expect(try binary.say("source list --owner KGZ-akipress").contains("akipress.example/3"))
      #expect(try binary.say("evidence show \(name)").contains("source: KGZ-S-"))
      try binary.verified()
    }
  }

  @Test func `parts are shown with what they are part of, and circles are refused`() throws {
    try Binary.withShippedRecords { binary in
      let shown = try binary.say("owner show KGZ-us-state-department --language en")
      for line in ["kind: government", "# Part of it:", "#   KGZ-us-embassy-bishkek", "#   KGZ-TIP-2019"] {
        #expect(shown.contains(line), "\(shown)")
      }
      #expect(try binary.say("source list --owner KGZ-us-state-department").contains("KGZ-embassy-2020"))
      let circle = ["owner", "amend", "KGZ-us-state-department", "--part-of", "KGZ-us-mission-vienna"]
      #expect(try binary.run(circle).status == 1)
      try binary.say("owner amend KGZ-us-embassy-bishkek --alone")
      #expect(try !binary.say("source list --owner KGZ-us-state-department").contains("KGZ-embassy-2020"))
    }
  }

  @Test(
    arguments: [
      (["add", "KGZ-usaid", "--kind", "ngo", "--name-en", "x"], 64),
      (["add", "KGZ-new", "--name-en", "x"], 64),
      (["add", "KGZ-new", "--kind", "ngo"], 64), (["add", "new", "--kind", "ngo", "--name-en", "x"], 64),
      (["amend", "KGZ-usaid"], 64), (["amend", "KGZ-none", "--alone"], 66), (["show", "KGZ-none"], 66),
      (["add", "KGZ-new", "--kind", "ngo", "--name-en", "x", "--part-of", "KGZ-none"], 1),
    ] as [([String], Int32)])
  func `what cannot be is refused, and nothing is written`(arguments: [String], status: Int32) throws {
    try Binary.withShippedRecords { binary in
      let before = try binary.verified()
      let outcome = try binary.run(["owner"] + arguments)
      #expect(outcome.status == status, "\(outcome.complaint)")
      #expect(try binary.verified() == before)
    }
  }
}
