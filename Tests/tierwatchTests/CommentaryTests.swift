import Foundation
import Testing

struct `Commentary by command` {
  @Test func `comes into the report and goes out of it`() throws {
    try Binary.withShippedRecords { binary in
      let added = try binary.run([
        "commentary", "add", "KGZ-2025", "overview", "--since", "2025-11-20", "--text-en",
        "Waits for a budget.",
        "--text-ky", "Бюджет күтүлүүдө.",
      ])
      #expect(added.status == 0, "\(added.complaint)")
      let name = try #require(added.output.firstMatch(of: /KGZ-2025-overview-[0-9A-Z]{6}/)).output
      let report = { try binary.say("report progress KGZ-2025 --as-of 2025-12-31 --width 400") }
      #expect(try report().contains("an author of the registry, 20 November 2025): Waits for a budget."))
      let kyrgyz = try binary.say("report progress KGZ-2025 --as-of 2025-12-31 --width 400 --language ky")
      #expect(kyrgyz.contains("Бюджет күтүлүүдө."))
      let listed = try binary.say("commentary list KGZ-2025 --section overview")
      #expect(listed.contains(name) && listed.contains("Overview") && listed.contains("Waits for a budget."))
      try binary.say("commentary withdraw \(name) --reason Come --yes")
      #expect(try !report().contains("Waits for a budget."))
      #expect(
        try binary.run(["commentary", "withdraw", String(name), "--reason", "x", "--yes"]).status == 66)
      try binary.verified()
    }
  }

  @Test func `comes into the memo of the next edition, once that is recorded`() throws {
    try Binary.withShippedRecords { binary in
      let add = ["commentary", "add", "KGZ-2026", "drivers", "--text-ru", "Дела ещё в судах."]
      #expect(try binary.run(add).status == 66)
      try binary.say("edition set KGZ-2026")
      #expect(try binary.run(add + ["--since", "2026-03-01"]).status == 0)
      let memo = try binary.say(
        "report tier-risk KGZ-2026 --as-of 2026-04-01 --language ru --width 400")
      #expect(memo.contains("Дела ещё в судах."))
    }
  }

  @Test(
    arguments: [
      (["add", "KGZ-2025", "overview"], 64), (["add", "KGZ-2025", "cover"], 64),
      (["add", "KGZ-2031", "overview", "--text-en", "x"], 66),
      (["add", "KGZ-2025", "overview", "--text-en", "Call +996 555 12-34-56."], 1),
      (["list", "KGZ-2031"], 66),
    ] as [([String], Int32)])
  func `is refused where something is wrong`(arguments: [String], status: Int32) throws {
    #expect(try Binary.imported.get().run(["commentary"] + arguments).status == status)
  }
}
