import Foundation
public import Registry

/// Coded cases, a row each; the columns may stand in any order, and others beside them are left alone.
public struct CasesFile: Sendable {
  public let cases: [CodedCase]
  public let problems: [FileProblem]

  static let fileName = "cases.csv"

  private static let fixed = [
    "iso3", "year", "tier", "previous_tier", "fully_meets_minimum_standards", "significant_efforts",
    "overall_increasing_efforts", "waiver_granted", "auto_downgrade_stated",
    "government_policy_of_trafficking",
  ]
  private static let columns = fixed + EffortArea.allCases.map(\.rawValue)

  public init(at path: String) throws(RecordFolderError) {
    let window = FileWindow(path)
    guard !window.hasFailed else { throw .missing(path: path) }
    self.init(window, file: path)
  }

  init(_ window: FileWindow, file: String) {
    var rows = CSVRows(beginning: window)
    var (cases, problems): ([CodedCase], [FileProblem]) = ([], [])
    func refuse(_ flaw: Flaw, line: Int) {
      problems.append(FileProblem(file, Malformation(line: line, flaw)))
    }
    guard case .row(let header)? = rows.next() else {
      refuse(.notCases, line: 1)
      self.init(cases: [], problems: problems)
      return
    }
    let missing = Self.columns.filter { !header.cells.contains($0) }
    guard missing.isEmpty else {
      refuse(.caseColumnsMissing(missing), line: header.line)
      self.init(cases: [], problems: problems)
      return
    }
    while let outcome = rows.next() {
      guard case .row(let row) = outcome else {
        refuse(.notCases, line: outcome.line)
        continue
      }
      var reader = CaseRow(row, header: header.cells)
      if let found = reader.codedCase() { cases.append(found) }
      for flaw in reader.flaws { refuse(flaw, line: row.line) }
    }
    self.init(cases: cases, problems: problems)
  }

  private init(cases: [CodedCase], problems: [FileProblem]) {
    (self.cases, self.problems) = (cases, problems)
  }
}

/// One row being read; every flaw in it is kept.
private struct CaseRow {
  private let cells: [String: String]
  private(set) var flaws: [Flaw] = []

  init(_ row: CSVRows.Row, header: [String]) {
    cells = Dictionary(zip(header, row.cells)) { first, _ in first }
    if row.cells.count != header.count {
      flaws.append(.caseCells(row.cells.count, columns: header.count))
    }
  }

  mutating func codedCase() -> CodedCase? {
    let edition = EditionID("\(cells["iso3"] ?? "")-\(cells["year"] ?? "")")
    if edition == nil { flaws.append(.noEdition) }
    let tier: Tier? = choice("tier", among: Tier.init(rawValue:), Tier.allCases.map(\.rawValue))
    if cells["tier"] == "" { flaws.append(.noTier) }
    let previous: Tier? = choice("previous_tier", among: Tier.init(rawValue:), Tier.allCases.map(\.rawValue))
    let standards = answer("fully_meets_minimum_standards")
    let efforts = answer("significant_efforts")
    let increasing = answer("overall_increasing_efforts", orElse: "unstated")
    let (waiver, forced) = (answer("waiver_granted"), answer("auto_downgrade_stated"))
    let policy = answer("government_policy_of_trafficking")
    let signs = signs()
    guard let edition, let tier, flaws.isEmpty else { return nil }
    return CodedCase(
      edition: edition, tier: tier, previous: previous,
      minimumStandards: standards.map { $0 ? .met : .notMet },
      significantEfforts: efforts.map { $0 ? .made : .notMade },
      increasingEfforts: increasing.map { $0 ? .shown : .notShown }, waiver: waiver ?? false,
      downgradedByLaw: forced ?? false, policyOrPattern: policy ?? false, signs: signs)
  }

  private mutating func signs() -> [EffortArea: EffortSign] {
    var signs: [EffortArea: EffortSign] = [:]
    for area in EffortArea.allCases {
      signs[area] = choice(
        area.rawValue, among: EffortSign.init(rawValue:), EffortSign.allCases.map(\.rawValue))
    }
    return signs
  }

  private mutating func answer(_ column: String, orElse unsaid: String? = nil) -> Bool? {
    guard let word = cells[column], word != unsaid else { return nil }
    return choice(column, among: { ["yes": true, "no": false][$0] }, ["yes", "no"])
  }

  /// Empty is unknown; anything but the words is a flaw.
  private mutating func choice<Value>(
    _ column: String, among read: (String) -> Value?, _ words: [String]
  ) -> Value? {
    guard let word = cells[column], !word.isEmpty else { return nil }
    guard let value = read(word) else {
      flaws.append(.unknownWord(word, column: column, known: words))
      return nil
    }
    return value
  }
}
