import Registry
import Testing

@testable import Storage

struct `A file of cases` {
  @Test func `is read by the names of its columns, in any order and with others beside them`() throws {
    let file = CasesFile(
      FileWindow(on: Self.table("remark," + Self.header, "\"a, \"\"b\"\"\"," + Self.row)), file: "c.csv")
    #expect(file.problems.isEmpty)
    let found = try #require(file.cases.first)
    #expect(found.edition.text == "AFG-2020" && found.tier == .three && found.previous == nil)
    #expect(found.minimumStandards == .notMet && found.significantEfforts == .notMade)
    #expect(found.increasingEfforts == nil && found.policyOrPattern && !found.waiver)
    #expect(
      found.signs == [.investigations: .positive, .victimServices: .both, .officialComplicity: .negative])
  }

  @Test(arguments: [
    (
      header, row.replacing("AFG", with: "Afg"),
      "c.csv:2: no country and report year; write such as KGZ and 2019"
    ),
    (
      header, row.replacing(",3,,no", with: ",4,,no"),
      "c.csv:2: '4' under tier; write 1, 2, 2WL, 3, SC or nothing"
    ),
    (
      header, row.replacing(",+,", with: ",++,"),
      "c.csv:2: '++' under investigations; write +, -, 0 or nothing"
    ),
    (header, row + ",x", "c.csv:2: 27 cells where 26 belong; write empty cells too"),
    (
      header.replacing(",training", with: ""), row,
      "c.csv:1: columns missing: training; add them, empty where nothing is known"
    ),
    (header, row + "\"", "c.csv:2: not a table of cases; save it as CSV in UTF-8"),
  ])
  func `says where, what and what to do`(header: String, row: String, says: String) {
    let file = CasesFile(FileWindow(on: Self.table(header, row)), file: "c.csv")
    #expect(file.cases.isEmpty)
    #expect(file.problems.map(\.said).contains(says), "\(file.problems)")
  }

  private static let header =
    "iso3,year,tier,previous_tier,fully_meets_minimum_standards,significant_efforts,"
    + "overall_increasing_efforts,waiver_granted,auto_downgrade_stated,"
    + EffortArea.allCases.map(\.rawValue).joined(separator: ",") + ",government_policy_of_trafficking"

  private static let row = "AFG,2020,3,,no,no,unstated,no,no,+,,,,-,,0,,,,,,,,,,yes"

  private static func table(_ rows: String...) -> String { rows.joined(separator: "\r\n") + "\n" }
}
