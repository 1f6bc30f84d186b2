import Foundation
import Registry
import Storage
import Testing

struct `At entry` {
  private static let named = "The broker Nurlan Mambetov was fined."
  private static let telephone = "0555 12 34 56"

  @Test(arguments: [
    "evidence add --event 2025 --source https://example.org/1 --fact",
    "evidence amend KGZ-2025-N004 --fact",
    "status claim KGZ-2025-01 promised --because", "status assess KGZ-2025-01a started --because",
    "decision add KGZ-2025 --text-en", "commentary add KGZ-2025 overview --text-en",
  ])
  func `what points to a person is refused, and what may point to one needs a reason`(command: String) throws
  {
    try Binary.withShippedRecords { binary in
      let words = command.split(separator: " ").map(String.init)
      let refused = try binary.run(words + ["Call \(Self.telephone)."])
      #expect(
        refused.status == 1 && refused.complaint.contains("looks like a telephone number"), "\(refused)")
      let warned = try binary.run(words + [Self.named])
      #expect(warned.status == 1 && warned.complaint.contains("--warnings-because"), "\(warned)")
      #expect(warned.complaint.contains("sentence 1"))
      for said in [refused, warned].map({ $0.output + $0.complaint }) {
        #expect(!said.contains("Mambetov") && !said.contains(Self.telephone), "\(said)")
      }
      let before = try entries(binary)
      let kept = try binary.run(words + [Self.named, "--warnings-because", "A judgment that was published."])
      #expect(kept.status == 0, "\(kept)")
      let after = try entries(binary)
      #expect(after.count > before.count)
      #expect(after.contains { $0.contains("warned of, may stand: A judgment that was published.") })
    }
  }

  @Test func `a reason without words is none`() throws {
    try Binary.withShippedRecords { binary in
      let said = try binary.run([
        "decision", "add", "KGZ-2025", "--text-en", Self.named, "--warnings-because", " ",
      ])
      #expect(said.status == 1)
    }
  }

  @Test func `what was answered for once is not asked again`() throws {
    try Binary.withShippedRecords { binary in
      let because = ["--warnings-because", "A judgment that was published."]
      try binary.run(["decision", "add", "KGZ-2025", "--text-en", Self.named] + because)
      let other = try binary.run(["decision", "amend", "KGZ-2025-D01", "--due", "2027-01-01"])
      #expect(other.status == 0, "\(other)")
      let again = try binary.run(["decision", "amend", "KGZ-2025-D01", "--text-en", Self.named + " Twice."])
      #expect(again.status == 1)
    }
  }

  @Test func `an import lists warnings with file and line, and takes one reason for all`() throws {
    try Binary.withShippedRecords { binary in
      try binary.write(Self.file(["Nothing happened.", Self.named]), to: "new.jsonl")
      let refused = try binary.run(["import", "new.jsonl"])
      #expect(
        refused.status == 1
          && refused.complaint.contains("new.jsonl:2: evidence KGZ-2025-Z01: 'fact.en', sentence 1"),
        "\(refused)")
      #expect(!refused.complaint.contains("Mambetov"))
      let checked = try binary.run(["check", "new.jsonl"])
      // Alone, the file's source and country are not recorded.
      #expect(checked.status == 1)
      let kept = try binary.run(["import", "new.jsonl", "--warnings-because", "Published by the court."])
      #expect(kept.status == 0 && kept.output.hasPrefix("2 added"), "\(kept)")
      let reasons = try entries(binary).filter { $0.contains("import of new.jsonl") }
      #expect(reasons.count(where: { $0.contains("may stand: Published by the court.") }) == 1, "\(reasons)")
      #expect(try binary.run(["import", "new.jsonl"]).output.hasPrefix("0 added"))
      let registry = try binary.run(["check"])
      #expect(registry.status == 0 && registry.complaint.contains("1 warning"), "\(registry)")
      #expect(try binary.run(["check", "--strict"]).status == 1)
      try binary.verified()
    }
  }

  @Test func `rows that are warned of can be set aside like others`() throws {
    try Binary.withShippedRecords { binary in
      try binary.write(Self.file([Self.named, "Nothing happened."]), to: "new.jsonl")
      let said = try binary.run(["import", "new.jsonl", "--refused", "to-mend.jsonl"])
      #expect(said.status == 1 && said.output.hasPrefix("1 added"), "\(said)")
    }
  }

  @Test func `the shipped records give no warning`() throws {
    try Binary.withShippedRecords { binary in
      let said = try binary.run(["check", "--strict"])
      #expect(said.status == 0 && said.complaint.isEmpty, "\(said)")
    }
  }

  @Test(arguments: [
    ("A woman aged 34 was helped.", "an exact age"),
    ("It happened in Ak-Bulak village.", "narrower than a region"),
  ])
  func `an entry that is not public says neither age nor village`(fact: String, warning: String) throws {
    try Binary.withShippedRecords { binary in
      let add = ["evidence", "add", "--event", "2025-Q1", "--source", "a letter", "--fact", fact]
      let said = try binary.run(add)
      #expect(said.status == 1 && said.complaint.contains(warning), "\(said)")
      let open = try binary.run(add + ["--sensitivity", "public"])
      #expect(open.status == 0 && !open.complaint.contains("NOT appear"), "\(open)")
    }
  }

  @Test(arguments: [("2025-03-14", true), ("2025-03", true), ("2025-Q1", false), ("2025", false)])
  func `an entry that stays inside says so, and that a quarter would do`(event: String, isTooExact: Bool)
    throws
  {
    try Binary.withShippedRecords { binary in
      let said = try binary.run([
        "evidence", "add", "--event", event, "--source", "a letter", "--fact", "A letter came.",
      ])
      #expect(said.status == 0 && said.complaint.contains("NOT appear in public reports"), "\(said)")
      #expect(said.complaint.contains("a quarter, such as 2025-Q1") == isTooExact)
    }
  }

  private func entries(_ binary: Binary) throws -> [String] {
    try binary.run(["journal", "log"]).output.split(separator: "\n").map(String.init)
  }

  private static func file(_ facts: [String]) -> String {
    facts.enumerated().map { number, fact in
      #"{"record":"evidence","id":"KGZ-2025-Z0\#(number)","fact":{"en":"\#(fact)"},"event":"2025","modality":"reported","#
        + #""kind":"report","source":"KGZ-TIP-2025","sensitivity":"public"}"#
    }.joined(separator: "\n") + "\n"
  }
}
