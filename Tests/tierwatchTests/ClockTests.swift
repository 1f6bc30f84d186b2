import Testing

struct `The command clock` {
  @Test(
    arguments: [
      ("en", "only by a waiver", "The reporting period of 2026 has closed", "30 June 2026"),
      ("ru", "только с отсрочкой (waiver)", "Отчётный период 2026 г. завершён", "30 июня 2026 г."),
      (
        "ky", "кечиктирүү (waiver) берилгенде гана", "2026-жылдын отчеттук мезгили аяктаган",
        "2026-жылдын 30-июну"
      ),
    ])
  func `says first that a period is over and nothing is entered`(
    language: String, watchList: String, first: String, due: String
  ) throws {
    let arguments = ["KGZ", "--year", "2026", "--language", language, "--as-of", "2026-11-24"]
    let output = try clock(arguments, width: 300)
    let lines = output.split(separator: "\n")
    #expect(lines.count > 2 && lines[2].hasPrefix(first), "\(output)")
    #expect(output.contains(watchList) && output.contains(due))
    let narrow = try clock(arguments)
    #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 100 && !$0.hasSuffix(" ") })
    #expect(!(try clock(["KGZ", "--language", language, "--as-of", "2025-12-31"])).contains(first))
  }

  @Test func `answers in branches after a year that is not entered`() throws {
    let output = try clock(["KGZ", "--year", "2027", "--language", "en", "--as-of", "2026-11-24"])
    #expect(output.contains("2027 after each outcome of 2026, which is not entered"))
    #expect(output.contains("Tier 2 Watch List, by a waiver  closed by law"))
    #expect(output.contains("Tier 3: It comes back from Tier 3 after a full run without a waiver."))
  }

  @Test func `says that it knows nothing where two years are missing`() throws {
    let output = try clock(["KGZ", "--year", "2029", "--language", "en"])
    #expect(output.contains("Nothing can be said of 2029: the placements of the two years before it are not"))
  }

  @Test func `knows on a past day only what was placed by then`() throws {
    let output = try clock(["KGZ", "--as-of", "2020-12-31", "--language", "en"])
    #expect(output.contains("Kyrgyz Republic, 2021") && output.contains("by law") && !output.contains("2024"))
    let json = try clock(["KGZ", "--year", "2021", "--json"])
    #expect(json.contains(#""watchList" : "closed""#) || json.contains(#""condition" : "closed""#))
  }

  @Test(arguments: [
    ("XXX", 66, "XXX: no placement in the registry"), ("KG", 64, "'KG' is not three capital letters"),
    ("KGZ --year 1999", 64, "--year takes 2001 to 2199."),
  ])
  func `refuses what is no country or no year`(line: String, status: Int32, says: String) throws {
    let outcome = try Binary.imported.get().run(["clock"] + line.split(separator: " ").map(String.init))
    #expect(outcome.status == status && outcome.complaint.contains(says), "\(outcome.complaint)")
  }

  private func clock(_ arguments: [String], width: Int = 100) throws -> String {
    let outcome = try Binary.imported.get().run(["clock"] + arguments, environment: ["COLUMNS": "\(width)"])
    #expect(outcome.status == 0, "\(outcome.complaint)")
    return outcome.output
  }
}
