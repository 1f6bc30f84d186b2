import Foundation
import Registry
import Testing

struct `The command estimate` {
  @Test(
    arguments: [
      ("en", "not a statement of the U.S. Department of State", "only by a waiver"),
      ("ru", "а не заявление Государственного департамента США", "только с отсрочкой (waiver)"),
      ("ky", "АКШнын Мамлекеттик департаментинин билдирүүсү эмес", "кечиктирүү (waiver)"),
    ])
  func `says in every language that it is an estimate, and what the law asks for`(
    language: String, disclaimer: String, law: String
  ) throws {
    let said = try estimate(["KGZ-2026", "--explain", "--precedents", "--language", language])
    let output = try estimate(["KGZ-2026", "--language", language], width: 300)
    #expect(output.contains(disclaimer) && output.contains(law))
    #expect(said.split(separator: "\n").allSatisfy { $0.count <= 100 }, "\(said)")
    #expect(try estimate(["KGZ-2026", "--explain", "--precedents", "--language", language]) == said)
  }

  @Test func `adds up to one, within ranges, in branches after a year that is not entered`() throws {
    let report = try json(["KGZ-2027"])
    let sheets = try #require(report["sheets"] as? [[String: Any]])
    #expect(sheets.compactMap { $0["assumed"] as? String } == ["1", "2", "2WL", "3"])
    for sheet in sheets + [try #require(report["before"] as? [String: Any])] {
      let tiers = try #require(sheet["tiers"] as? [[String: Any]])
      let shares = tiers.compactMap { $0["share"] as? Double }
      #expect(abs(shares.reduce(0, +) - 1) < 1e-9)
      for tier in tiers {
        let (share, low, high) = (tier["share"], tier["low"], tier["high"])
        #expect(try #require(low as? Double) <= #require(share as? Double))
        #expect(try #require(share as? Double) <= #require(high as? Double))
      }
    }
    let together = try #require(report["together"] as? [[String: Any]])
    #expect(abs(together.compactMap { $0["share"] as? Double }.reduce(0, +) - 1) < 1e-9)
    // After a waived year the Watch List is closed.
    let waived = try #require(sheets[2]["tiers"] as? [[String: Any]]).first { $0["tier"] as? String == "2WL" }
    #expect(waived?["share"] as? Double == 0)
  }

  @Test func `takes what is set by hand in place of the evidence`() throws {
    let areas = EffortArea.allCases.map(\.rawValue)
    func two(_ sign: String) throws -> Double {
      let report = try json(["KGZ-2026"] + areas.flatMap { ["--what-if", "\($0)=\(sign)"] })
      let tiers = try #require((report["sheets"] as? [[String: Any]])?.first?["tiers"] as? [[String: Any]])
      return try #require(tiers.first { $0["tier"] as? String == "2" }?["share"] as? Double)
    }
    #expect(try two("+1") > two("0"))
    #expect(try two("0") > two("-1"))
  }

  @Test func `never counts the Report that sets the tier in a forecast`() throws {
    for year in 2019...2025 {
      let report = try json(["KGZ-\(year)"])
      let areas = (report["sheets"] as? [[String: Any]])?.first?["areas"] as? [[String: Any]]
      for evidence in try #require(areas).flatMap({ $0["evidence"] as? [String] ?? [] }) {
        #expect(!evidence.hasPrefix("KGZ-\(year)-N"), "\(evidence)")
      }
    }
  }

  @Test func `shows no entry that is not public`() throws {
    try Binary.withShippedRecords { binary in
      let before = try shares(in: binary)
      try binary.run([
        "evidence", "add", "--fact", "Told in confidence.", "--event", "2025-06", "--source",
        "a conversation",
        "--area", "funding", "--direction", "improved", "--language", "en",
      ])
      #expect(try shares(in: binary) == before)
      let after = try binary.run(["estimate", "KGZ-2026", "--json"]).output
      #expect(!after.contains("confidence.") && !after.contains("a conversation"))
    }
  }

  private func shares(in binary: Binary) throws -> NSArray {
    let output = try binary.run(["estimate", "KGZ-2026", "--json"]).output
    let report = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    return try #require(report?["sheets"] as? NSArray)
  }

  @Test func `gives a year's estimates country by country, each as by itself`() throws {
    let survey = try json(["2025"])
    let lines = try #require(survey["countries"] as? [[String: Any]])
    #expect(lines.count > 180)
    #expect((survey["without"] as? [String])?.contains("SOM") == true)
    for code in ["KGZ", "UZB"] {
      let line = try #require(lines.first { $0["code"] as? String == code })
      let alone = try json(["\(code)-2025"])
      let sheet = try #require((alone["sheets"] as? [[String: Any]])?.first)
      #expect(line["tiers"] as? NSArray == sheet["tiers"] as? NSArray)
    }
  }

  @Test func `forecasts the past as it could be known on a day`() throws {
    let report = try json(["KGZ-2021", "--as-of", "2021-05-01"])
    #expect((report["sheets"] as? [[String: Any]])?.first?["state"] as? String == "2WL-closed")
    let early = try json(["KGZ-2025", "--as-of", "2024-07-01"])
    let areas = try #require((early["sheets"] as? [[String: Any]])?.first?["areas"] as? [Any])
    #expect(areas.isEmpty)
  }

  @Test(
    arguments: [
      ("KGZ-2026 --what-if courage=1", 64, "'courage=1' names no area: write it as convictions=+1"),
      ("KGZ-2026 --what-if funding=2", 64, "'2' is no sign of an area: write a number from -1 to +1."),
      ("KGZ-2026 --mode guess", 64, "The value 'guess' is invalid"),
      ("KGZ-2029", 66, "KGZ-2029: no estimate; the placements of 2027 and 2028 are not entered"),
      ("XXX-2026", 66, "XXX: no placement in the registry"),
      ("KGZ-2003", 66, "before 2004 there was no Watch List"), ("SOM-2023", 66, "2022 was a special case"),
      ("2025 --explain", 64, "are of one edition"), ("1999", 64, "1999"),
    ])
  func `says why there is none`(line: String, status: Int32, says: String) throws {
    let outcome = try Binary.imported.get().run(["estimate"] + line.split(separator: " ").map(String.init))
    #expect(outcome.status == status, "\(outcome.complaint)")
    #expect(outcome.complaint.contains(says), "\(outcome.complaint)")
    #expect(outcome.output.isEmpty)
  }

  private func json(_ arguments: [String]) throws -> [String: Any] {
    let output = try estimate(arguments + ["--json"])
    return try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
  }

  private func estimate(_ arguments: [String], width: Int = 100) throws -> String {
    let outcome = try Binary.imported.get().run(
      ["estimate"] + arguments, environment: ["COLUMNS": "\(width)"])
    #expect(outcome.status == 0, "\(outcome.complaint)")
    return outcome.output
  }
}
