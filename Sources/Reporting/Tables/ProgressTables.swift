extension ProgressReport: Tabulated {
  public enum Table: String, CaseIterable, Sendable {
    /// What the report is about and how it was made, in one row.
    case report
    case change
    /// A row for the list and each theme.
    case scores
    case overview
    /// A row for each request and list, with what was found of it in that period.
    case asks
    case moved
    case recommendations
    case readings
    case elements
    /// Which entry bears on what, and how.
    case links
    case evidence
    case sources
    case threePs = "three-ps"
    case figures
    case disagreements
    case criteria
    case commentaries
  }

  public func csv(_ table: Table) -> CSVTable {
    switch table {
    case .report: reportTable
    case .change: changeTable
    case .scores: scoresTable
    case .overview: overviewTable
    case .asks: asks.table
    case .moved: movedTable
    case .recommendations: recommendationsTable
    case .readings: readingsTable
    case .elements: elementsTable
    case .links: linksTable
    case .evidence: register.entriesTable(table.rawValue)
    case .sources: register.sourcesTable(table.rawValue)
    case .threePs: threePsTable
    case .figures: figuresTable
    case .disagreements: disagreementsTable
    case .criteria: criteriaTable
    case .commentaries: commentariesTable
    }
  }
}

extension CSVTable {
  init<Row>(_ table: ProgressReport.Table, of rows: [Row], _ columns: [CSVColumn<Row>]) {
    self.init(table.rawValue, of: rows, columns)
  }
}
