import Foundation
import Reporting
import Testing

struct `The command report tier-risk` {
  @Test(
    arguments: ["KGZ-2026", "KGZ-2027"],
    [
      ("en", "has closed, and its placement is not entered here", "What past reports", "right in 6 of 8"),
      (
        "ru", "завершён, но присвоенный уровень в реестр не внесён", "Что может изменить",
        "верно определил уровень в 6 годах из 8"
      ),
      ("ky", "аяктаган, бирок ыйгарылган деңгээл реестрге киргизилген эмес", "эмне өзгөртө", "8 жылдын 6сы"),
    ])
  func `answers for a year that is closed and not entered, and for the next`(
    edition: String, words: (String, String, String, String)
  ) throws {
    let (language, closed, change, record) = words
    let arguments = [edition, "--language", language, "--as-of", "2026-11-26"]
    let text = try memo(arguments + ["--width", "400"])
    #expect(text.contains(closed) && text.contains(record))
    #expect(language == "en" || text.contains(change))
    #expect(text.contains("2WL") && text.contains("[KGZ-X39 C3]") && text.contains("balance-1"))
    // Misses stand among the country's own years.
    #expect(text.contains("✗"))
    #expect(try memo(arguments + ["--width", "400"]) == text)
  }

  @Test func `fits seven sections of a closed year into a hundred and ninety lines`() throws {
    let text = try memo(["KGZ-2026", "--language", "en", "--as-of", "2026-11-26", "--width", "110"])
    let body = text.components(separatedBy: "\nAnnex")[0].split(separator: "\n")
    #expect(body.count <= 190, "\(body.count)")
  }

  @Test func `never lets the Report that sets the tier into a forecast`() throws {
    for year in 2019...2025 {
      let report = try json(["KGZ-\(year)", "--as-of", "2026-11-26"])
      let drivers = try #require(report["drivers"] as? [[String: Any]])
      let entries = drivers.flatMap { $0["lines"] as? [[String: Any]] ?? [] }
        .flatMap { $0["entries"] as? [[String: Any]] ?? [] }.compactMap { $0["evidence"] as? String }
      #expect(!entries.contains { $0.hasPrefix("KGZ-\(year)-N") }, "\(entries)")
      let standards = try #require((report["standards"] as? [String: Any])?["rows"] as? [[String: Any]])
      let shown = standards.flatMap { $0["evidence"] as? [String] ?? [] }
      #expect(!shown.contains { $0.hasPrefix("KGZ-\(year)-N") }, "\(shown)")
    }
  }

  @Test func `knows on a past day what was known then`() throws {
    let report = try json(["KGZ-2021", "--as-of", "2021-04-15"])
    let own = try #require((report["record"] as? [String: Any])?["ownYears"] as? [[String: Any]])
    #expect(own.compactMap { $0["edition"] as? String }.allSatisfy { $0 < "KGZ-2021" })
    let law = try #require((report["clock"] as? [String: Any])?["law"] as? [String: Any])
    #expect(law["placed"] is NSNull && law["forcesTierThree"] as? Bool == true)
  }

  @Test func `has no word of likelihood for what the law closes`() throws {
    let text = try memo(["KGZ-2021", "--language", "en", "--width", "400"])
    let row = text.split(separator: "\n").first { $0.contains("closed by law") }
    #expect(row?.hasSuffix("–") == true, "\(row ?? "")")
  }

  @Test func `says of a country without evidence what is law and history, and that evidence is missing`()
    throws
  {
    let text = try memo(["UZB-2025", "--language", "en", "--width", "400"])
    #expect(text.contains("the estimate rests on law and history alone"))
    #expect(text.contains("For this country no past year could be tried"))
    #expect(text.contains("no recommendation on it"))
  }

  @Test func `gives every table as CSV, the same in every language`() throws {
    for table in TierRiskMemo.Table.allCases {
      let csv = try memo(["KGZ-2026", "--table", table.rawValue, "--as-of", "2026-11-26"])
      // Nobody has commented on what is shipped.
      #expect(csv.split(separator: "\n").count >= (table == .commentaries ? 1 : 2), "\(table)")
      let other = try memo([
        "KGZ-2026", "--table", table.rawValue, "--as-of", "2026-11-26", "--language", "ky",
      ])
      #expect(csv == other)
    }
  }

  @Test(
    arguments: [
      ("SOM-2023", 66, "2022 was a special case"), ("KGZ-2002", 66, "before 2004"),
      ("KGZ-2030", 66, "are not entered"),
      ("XXX-2026", 66, "XXX: no placement in the registry"), ("KGZ", 64, "'KGZ' is not"),
      ("KGZ-2026 --mode guess", 64, "The value 'guess' is invalid"),
      ("KGZ-2026 --table moods", 64, "The value 'moods' is invalid"),
    ])
  func `says why there is none`(line: String, status: Int32, says: String) throws {
    let outcome = try Binary.imported.get().run(
      ["report", "tier-risk"] + line.split(separator: " ").map(String.init))
    #expect(outcome.status == status && outcome.output.isEmpty, "\(outcome.complaint)")
    #expect(outcome.complaint.contains(says), "\(outcome.complaint)")
  }

  private func json(_ arguments: [String]) throws -> [String: Any] {
    let output = try memo(arguments + ["--format", "json"])
    return try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
  }

  private func memo(_ arguments: [String]) throws -> String {
    let outcome = try Binary.imported.get().run(["report", "tier-risk"] + arguments)
    #expect(outcome.status == 0, "\(outcome.complaint)")
    return outcome.output
  }
}
