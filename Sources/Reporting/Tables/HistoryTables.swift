import Registry

extension HistoryReport: Tabulated {
  public enum Table: String, CaseIterable, Sendable {
    case lists
    /// A row for each request and list, with what was found of it in that period.
    case asks
    case findings
    case claims
    case readings
    /// Which entry bears on it in which period, and how.
    case links
    case evidence
    case sources
  }

  public func csv(_ table: Table) -> CSVTable {
    switch table {
    case .lists: listsTable
    case .asks: asks.table
    case .findings: findingsTable
    case .claims: claimsTable
    case .readings: readingsTable
    case .links: linksTable
    case .evidence: register.entriesTable(table.rawValue)
    case .sources: register.sourcesTable(table.rawValue)
    }
  }
}

extension HistoryReport {
  /// A row a text, and one for each list in which there is none.
  private var listsTable: CSVTable {
    let rows = lists.flatMap { list in
      list.recommendations.isEmpty ? [(list, nil)] : list.recommendations.map { (list, Optional($0)) }
    }
    return CSVTable(
      Table.lists.rawValue, of: rows,
      [
        .key("edition") { $0.0.edition.text },
        .key("standing") { $0.0.standing.rawValue },
        .key("recommendation") { $0.1?.recommendation.text },
        .list("lineage") { $0.1?.origins.map { "\($0.recommendation) \($0.relation.rawValue)" } ?? [] },
        .text("text") { $0.1?.text },
      ])
  }

  private var findingsTable: CSVTable {
    CSVTable(
      Table.findings.rawValue, of: findings.flatMap { ask in ask.findings.map { (ask, $0) } },
      [
        .list("request") { $0.0.subjects.map(\.text) },
        .key("level") { $0.1.level.rawValue },
        .count("step") { $0.1.level.step },
        .key("trend") { $0.1.trend?.rawValue },
        .key("state") { $0.1.state.rawValue },
        .key("since") { $0.1.since.iso },
        .key("period") { $0.1.period?.text },
        .text("reason") { $0.1.reason },
        .list("evidence") { $0.1.evidence.map(\.text) },
      ])
  }

  private var claimsTable: CSVTable {
    CSVTable(
      Table.claims.rawValue, of: claims,
      [
        .key("recommendation") { $0.recommendation.text },
        .key("claim") { $0.claim.rawValue },
        .key("since") { $0.since.iso },
        .text("reason") { $0.reason },
        .list("evidence") { $0.evidence.map(\.text) },
      ])
  }

  private var readingsTable: CSVTable {
    CSVTable(
      Table.readings.rawValue, of: readings,
      [
        .key("recommendation") { $0.recommendation.text },
        .key("edition") { $0.edition.text },
        .key("direction") { $0.direction?.rawValue },
        .key("certainty") { $0.certainty.rawValue },
        .key("since") { $0.since.iso },
        .text("reason") { $0.reason },
        .list("evidence") { $0.evidence.map(\.text) },
      ])
  }

  private var linksTable: CSVTable {
    CSVTable(
      Table.links.rawValue, of: evidence.flatMap { period in period.entries.map { (period, $0) } },
      [
        .key("edition") { $0.0.edition.text },
        .key("evidence") { $0.1.id.text },
        .key("stance") { $0.1.stance.rawValue },
      ])
  }
}
