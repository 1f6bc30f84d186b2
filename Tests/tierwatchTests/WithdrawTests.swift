import Foundation
import Testing

struct `Evidence withdraw` {
  @Test func `takes an entry out of force, and its history stays`() throws {
    try Binary.withShippedRecords { binary in
      let name = try binary.addEntry()
      try binary.say("evidence withdraw \(name) --reason Retracted --yes")
      #expect(try binary.run(["evidence", "show", name]).status == 66)
      #expect(try binary.run(["evidence", "withdraw", name, "--reason", "x", "--yes"]).status == 66)
      let log = try binary.say("journal log --limit 1")
      #expect(log.contains("withdrawal of evidence \(name)  “Retracted”"))
      #expect(try binary.verified().hasPrefix("\(Shipped.count + 3) entries"))
    }
  }

  @Test func `lists what rests on it, and refuses while that needs it`() throws {
    try Binary.withShippedRecords { binary in
      let name = try binary.addEntry()
      let finding = try binary.assess("KGZ-2019-02a noAction --evidence \(name)", author: "bekbolot")
      let before = try binary.verified()
      let refused = try binary.run(["evidence", "withdraw", name, "--reason", "x", "--yes"])
      #expect(refused.status == 1 && refused.output.isEmpty)
      for words in ["These records rest on \(name):", "statusUpdate \(finding)", "Mend these first"] {
        #expect(refused.complaint.contains(words), "\(refused.complaint)")
      }
      #expect(try binary.verified() == before)
      try binary.say("status withdraw \(finding) --reason Mended --yes")
      try binary.say("evidence withdraw \(name) --reason Retracted --yes")
      try binary.verified()
    }
  }

  @Test func `lets another entry be cut loose first`() throws {
    try Binary.withShippedRecords { binary in
      let withdraw = ["evidence", "withdraw", "KGZ-2019-N027", "--reason", "x", "--yes"]
      let refused = try binary.run(withdraw)
      #expect(refused.status == 1 && refused.complaint.contains("evidence KGZ-X12a"))
      try binary.say("evidence amend KGZ-X12a --unrelate KGZ-2019-N027")
      #expect(try !binary.run(withdraw).complaint.contains("KGZ-X12a"))
      try binary.verified()
    }
  }

  @Test func `does not say which protected record needs it`() throws {
    try Binary.withShippedRecords { binary in
      let (open, sealed) = (try binary.addEntry(), try binary.addEntry("--sensitivity sealed"))
      let finding = try binary.assess("KGZ-2019-02a noAction --evidence \(open) --evidence \(sealed)")
      let refused = try binary.run(["evidence", "withdraw", open, "--reason", "x", "--yes"])
      #expect(refused.status == 77, "\(refused.complaint)")
      #expect(!refused.complaint.contains(sealed) && !refused.complaint.contains(finding))
      #expect(try binary.run(["status", "withdraw", finding, "--reason", "x", "--yes"]).status == 66)
    }
  }

  @Test(arguments: [("ky", "ооба", "кайтарып алынды"), ("ru", "д", "отозвано"), ("en", "y", "is withdrawn")])
  func `asks on a terminal, in the reader's language`(language: String, yes: String, done: String) throws {
    try Binary.withShippedRecords { binary in
      let name = try binary.addEntry()
      let withdraw = ["evidence", "withdraw", name, "--reason", "x", "--language", language]
      let before = try binary.verified()
      #expect(try binary.run(withdraw).status == 64)
      _ = try binary.onTerminal(withdraw, ["-"])
      #expect(try binary.verified() == before)
      #expect(try binary.onTerminal(withdraw, [yes]).output.contains(done))
      #expect(try binary.run(["evidence", "show", name]).status == 66)
    }
  }
}

struct `Status withdraw` {
  @Test func `takes a finding back, and the one before it stands again`() throws {
    try Binary.withShippedRecords { binary in
      let before = try binary.say("recommendation list")
      let finding = try binary.assess("KGZ-2019-06a noAction")
      #expect(try binary.say("recommendation list") != before)
      let outcome = try binary.run(["status", "withdraw", finding, "--reason", "slip", "--yes"])
      #expect(outcome.output.contains("\(finding) is withdrawn"))
      #expect(outcome.complaint.contains("In force now: statusUpdate KGZ-2019-06a-F2020"))
      #expect(try binary.say("recommendation list") == before)
      try binary.verified()
    }
  }

  @Test(arguments: [
    "status claim KGZ-2019-06 saysDone --because Done.",
    "status reading KGZ-2019-06 KGZ-2025 --direction mixed --because Read.",
  ])
  func `takes back a claim and a reading too`(line: String) throws {
    try Binary.withShippedRecords { binary in
      let before = try binary.say("status history KGZ-2019-06")
      let name = try #require(try binary.say(line).firstMatch(of: /U-\w{14}/)?.output)
      try binary.say("status withdraw \(name) --reason slip --yes")
      #expect(try binary.say("status history KGZ-2019-06") == before)
      #expect(try binary.verified().hasPrefix("\(Shipped.count + 2) entries"))
    }
  }
}
