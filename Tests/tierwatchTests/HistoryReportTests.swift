import Registry
import Reporting
import Testing

struct `The history of a shipped recommendation` {
  @Test(arguments: Language.allCases)
  func `is told from any list, with every fact in the register`(language: Language) throws {
    try Binary.withShippedRecords { binary in
      let outcome = try binary.run(
        Self.history("history", "KGZ-2019-06") + ["--language", language.rawValue, "--format", "markdown"])
      #expect(outcome.status == 0, "\(outcome.complaint)")
      let anchors = Set(outcome.output.matches(of: /<a id="([^"]+)">/).map { String($0.output.1) })
      let cited = Set(outcome.output.matches(of: /\]\(#([^)]+)\)/).map { String($0.output.1) })
      #expect(cited == anchors && cited.count > 10)
      for year in [2018, 2019, 2021, 2023, 2024] { #expect(outcome.output.contains("| \(year) |")) }
    }
  }

  @Test func `is the same under either name of the command, and to the byte when made twice`() throws {
    try Binary.withShippedRecords { binary in
      let first = try binary.run(Self.history("history", "KGZ-2025-01")).output
      #expect(try binary.run(Self.history("history", "KGZ-2025-01")).output == first)
      #expect(try binary.run(Self.history("theme", "KGZ-2025-01")).output == first)
    }
  }

  @Test(arguments: [
    ("KGZ-2019-77", "2025-12-31", Int32(66), "KGZ-2019-77: no such record"),
    ("KGZ-2001-01", "2025-12-31", 66, "KGZ-2001: no such edition"),
    ("KGZ-2019", "2025-12-31", 64, "'KGZ-2019' is not edition and position"),
    ("KGZ-2025-01", "2025-06-30", 64, "its list was published on 2025-09-29"),
  ])
  func `says what is wrong`(name: String, asOf: String, status: Int32, says: String) throws {
    try Binary.withShippedRecords { binary in
      let outcome = try binary.run(["report", "history", name, "--as-of", asOf])
      #expect(outcome.status == status && outcome.complaint.contains(says), "\(outcome.complaint)")
    }
  }

  @Test(arguments: [
    ("2024-06-24", Int32(0), "since 24 June 2024."),
    ("KGZ-2024", 0, "since 24 June 2024, when the 2024 list"),
    ("2026-01-01", 64, "--since names a day after 2025-12-31"), ("KGZ-2001", 66, "KGZ-2001: no such edition"),
    ("lately", 64, "lately"),
  ])
  func `and a progress report take a day to compare with`(since: String, status: Int32, says: String) throws {
    try Binary.withShippedRecords { binary in
      let outcome = try binary.run([
        "report", "progress", "KGZ-2025", "--as-of", "2025-12-31", "--since", since, "--language", "en",
      ])
      #expect(outcome.status == status)
      #expect((outcome.output + outcome.complaint).contains(says), "\(outcome.complaint)")
    }
  }

  private static func history(_ command: String, _ name: String) -> [String] {
    ["report", command, name, "--as-of", "2025-12-31"]
  }
}
