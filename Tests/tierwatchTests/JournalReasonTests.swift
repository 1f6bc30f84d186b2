import Foundation
import Testing

struct `A reason for the journal` {
  /// Every option whose words stand in a header.
  private static let lines = [
    "import Evidence --reason", "evidence amend KGZ-2019-N027 --stage draft --reason",
    "evidence amend KGZ-2019-N027 --stage draft --warnings-because",
    "evidence withdraw KGZ-2019-N027 --yes --reason", "evidence raise KGZ-2019-N027 --to sealed --because",
    "evidence attach KGZ-2019-N027 file --because", "evidence detach KGZ-2019-N027 00 --yes --because",
    "status return KGZ-2019-01-F1 --because", "erase KGZ-2019-N027 --yes --because",
    "conflicts settle evidence KGZ-2019-N027 --keep 1 --because",
  ]

  @Test func `holds nothing that points to a person: headers are never encrypted`() throws {
    try Binary.withShippedRecords { binary in
      for line in Self.lines {
        let words = line.split(separator: " ").map(String.init) + ["she answers at +996 555 12 34 56"]
        let refused = try binary.run(words)
        #expect(refused.status == 64 && refused.complaint.contains("telephone number"), "\(line)")
        #expect(!refused.complaint.contains("555 12"), "\(line)")
      }
      #expect(try !binary.say("journal log --limit 1000").contains("555 12"))
      try binary.verified()
    }
  }

  private static let named = "a letter of the broker Nurlan Mambetov"

  @Test func `that may point to a person is reworded, or answered for`() throws {
    try Binary.withShippedRecords { binary in
      try binary.write("Words.", to: "file")
      for line in Self.lines where !line.hasSuffix("--warnings-because") {
        let words = line.split(separator: " ").map(String.init) + [Self.named]
        let refused = try binary.run(words)
        #expect(
          refused.status == 64 && refused.complaint.contains("--warnings-because"), "\(line): \(refused)")
        #expect(!refused.complaint.contains("Mambetov"))
      }
      let attach = ["evidence", "attach", "KGZ-2019-N027", "file", "--because", Self.named]
      let kept = try binary.run(attach + ["--warnings-because", "The letter was published."])
      #expect(kept.status == 0, "\(kept.complaint)")
      let noted = "\(Self.named); warned of, may stand: The letter was published."
      #expect(try binary.say("journal log --limit 1").contains(noted))
    }
  }

  @Test func `for a record that is warned of too is answered for once`() throws {
    try Binary.withShippedRecords { binary in
      let said = try binary.run([
        "decision", "add", "KGZ-2025", "--text-en", "Ask the broker Nurlan Mambetov.", "--reason", Self.named,
        "--warnings-because", "The letter was published.",
      ])
      #expect(said.status == 0, "\(said.complaint)")
      let log = try binary.say("journal log --limit 1")
      #expect(log.components(separatedBy: "may stand: The letter was published.").count == 2, "\(log)")
    }
  }

  @Test(arguments: [("yes", true), ("no", false)])
  func `that may point to a person is asked about at a terminal`(answer: String, isKept: Bool) throws {
    try Binary.withShippedRecords { binary in
      let said = try binary.onTerminal(
        ["evidence", "raise", "KGZ-2019-N027", "--to", "partners", "--because", "'\(Self.named)'"], [answer])
      #expect((said.status == 0) == isKept && said.output.contains("May it stand"), "\(said.output)")
      #expect(try binary.say("journal log --limit 1").contains(Self.named) == isKept)
    }
  }

  @Test func `why a warning may stand names nobody`() throws {
    try Binary.withShippedRecords { binary in
      let said = try binary.run([
        "decision", "add", "KGZ-2025", "--text-en", "Ask the broker Nurlan Mambetov.", "--warnings-because",
        Self.named,
      ])
      #expect(said.status == 64 && !said.complaint.contains("Mambetov"), "\(said)")
    }
  }

  @Test func `is told of in the reader's language`() throws {
    try Binary.withShippedRecords { binary in
      let words = ["erase", "KGZ-2019-N027", "--yes", "--because", "телефону +996 555 12 34 56"]
      for (language, said) in [("ky", "телефон номери"), ("ru", "номер телефона")] {
        let refused = try binary.run(words, environment: ["TIERWATCH_LANGUAGE": language])
        #expect(refused.complaint.contains(said), "\(refused.complaint)")
      }
      let named = ["erase", "KGZ-2019-N027", "--yes", "--because", Self.named]
      for (language, said) in [("ky", "шифрленбейт"), ("ru", "не шифруется")] {
        let refused = try binary.run(named, environment: ["TIERWATCH_LANGUAGE": language])
        #expect(refused.complaint.contains(said), "\(refused.complaint)")
      }
    }
  }
}
