import Testing

struct `The command clock` {
  @Test(
    arguments: [
      ("en", "only by a waiver", "The period of KGZ-2026 has closed"),
      ("ru", "только с отсрочкой (waiver)", "Отчётный период KGZ-2026 завершён"),
      ("ky", "кечиктирүү (waiver) берилгенде гана", "KGZ-2026: отчеттук мезгил аяктаган"),
    ])
  func `says first that a period is over and nothing is entered`(
    language: String, watchList: String, first: String
  ) throws {
    let output = try clock(["KGZ", "--year", "2026", "--language", language, "--as-of", "2026-11-24"])
    let lines = output.split(separator: "\n")
    #expect(lines.count > 1 && lines[1].hasPrefix(first))
    #expect(output.contains(watchList) && output.contains("2026-06-30"))
    #expect(output.split(separator: "\n").allSatisfy { $0.count <= 100 && !$0.hasSuffix(" ") })
    #expect(!(try clock(["KGZ", "--language", language, "--as-of", "2025-12-31"])).contains(first))
  }

  @Test func `answers in branches after a year that is not entered`() throws {
    let output = try clock(["KGZ", "--year", "2027", "--language", "en", "--as-of", "2026-11-24"])
    #expect(output.contains("KGZ-2026 is not entered. KGZ-2027 after each of its outcomes:"))
    #expect(output.contains("Tier 2 Watch List, by a waiver  closed by law"))
    #expect(output.contains("Tier 3: It comes back from Tier 3 after a full run without a waiver."))
  }

  @Test func `says that it knows nothing where two years are missing`() throws {
    let output = try clock(["KGZ", "--year", "2029", "--language", "en"])
    #expect(output.contains("Nothing can be said of KGZ-2029: the two years before it are not entered."))
  }

  @Test(arguments: [
    ("XXX", 66, "XXX: no placement in the registry"), ("KG", 64, "'KG' is not three capital letters"),
    ("KGZ --year 1999", 64, "--year takes 2001 to 2199."),
  ])
  func `refuses what is no country or no year`(line: String, status: Int32, says: String) throws {
    let outcome = try Binary.imported.get().run(["clock"] + line.split(separator: " ").map(String.init))
    #expect(outcome.status == status && outcome.complaint.contains(says), "\(outcome.complaint)")
  }

  private func clock(_ arguments: [String]) throws -> String {
    let outcome = try Binary.imported.get().run(["clock"] + arguments)
    #expect(outcome.status == 0, "\(outcome.complaint)")
    return outcome.output
  }
}
