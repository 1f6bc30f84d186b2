import Foundation
import Testing

struct `The command backtest` {
  @Test func `prints figures for all, for moves and stays, and the country's own years`() throws {
    try inShippedFolder { binary in
      let outcome = try binary.run(["backtest"])
      #expect(outcome.status == 0, "\(outcome.complaint)")
      for line in ["balance-1", "not a statement of the State Department", "moved", "stayed", "6 of 8 right"]
      {
        #expect(outcome.output.contains(line))
      }
      #expect(try binary.run(["backtest"]).output == outcome.output)
    }
  }

  @Test func `stops where the data are not those behind the method`() throws {
    try inShippedFolder { binary in
      let cases = try String(contentsOfFile: binary.path("Evidence/cases.csv"), encoding: .utf8)
      try binary.write(cases + "\n", to: "Evidence/cases.csv")
      let outcome = try binary.run(["backtest"])
      #expect(outcome.status == 65 && outcome.output.isEmpty)
      #expect(
        outcome.complaint.contains("Evidence/cases.csv: not the data that balance-1 was fitted to; score it"))
    }
  }

  @Test func `scores other files with what is published, one line a case on request`() throws {
    try inShippedFolder { binary in
      let lines = try String(contentsOfFile: binary.path("Evidence/cases.csv"), encoding: .utf8)
        .split(separator: "\n").prefix(12)
      try binary.write(lines.joined(separator: "\n"), to: "some.csv")
      let arguments = ["--cases", "some.csv", "--placements", "Evidence/placements.csv"]
      let outcome = try binary.run(["backtest"] + arguments + ["--json", "--each"])
      #expect(outcome.status == 0, "\(outcome.complaint)")
      let report = try #require(
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
      let cases = try #require(report["cases"] as? [String: Any])
      let forecasts = try #require(cases["forecasts"] as? [[String: Any]])
      #expect(report["leftOneCountryOut"] as? Bool == false && report["ownYears"] == nil)
      #expect(forecasts.count == 10 && outcome.complaint.contains("1 of 11 cases"))
      #expect((forecasts.first?["chances"] as? [String: Double])?.count == 4)
    }
  }

  @Test(
    arguments: [
      ("backtest --fit --cases x.csv", 64, "--fit takes the shipped files"),
      ("backtest --each", 64, "--each prints JSON"),
      ("backtest --fit --name better", 64, "a word and a number, such as balance-2"),
      ("backtest --cases nowhere.csv", 66, "nowhere.csv: no such file or folder"),
      ("backtest --cases bad.csv", 65, "columns missing: previous_tier"),
      ("backtest --cases sign.csv", 65, "sign.csv:2: '++' under investigations"),
    ])
  func `says what is wrong with what it was given`(line: String, status: Int32, says: String) throws {
    try inShippedFolder { binary in
      let cases = try String(contentsOfFile: binary.path("Evidence/cases.csv"), encoding: .utf8)
      let rows = cases.split(separator: "\n").map(String.init)
      try binary.write(cases.replacing("previous_tier", with: "before"), to: "bad.csv")
      try binary.write(rows[0] + "\n" + rows[1].replacing(",+,+,+,", with: ",++,+,+,") + "\n", to: "sign.csv")
      let outcome = try binary.run(line.split(separator: " ").map(String.init))
      #expect(outcome.status == status, "\(outcome.complaint)")
      #expect(outcome.complaint.contains(says), "\(outcome.complaint)")
    }
  }

  private func inShippedFolder(_ body: (Binary) throws -> Void) throws {
    try Binary.inFolder { binary in
      for file in ["Evidence/cases.csv", "Evidence/placements.csv"] {
        try binary.write(
          String(contentsOf: Shipped.root.appendingPathComponent(file), encoding: .utf8), to: file)
      }
      try body(binary)
    }
  }
}
