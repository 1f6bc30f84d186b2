import Registry

extension Asks {
  /// A row for each request and list.
  var table: CSVTable {
    CSVTable(
      ProgressReport.Table.asks.rawValue, of: rows.flatMap { ask in ask.years.map { (ask, $0) } },
      [
        .list("subjects") { $0.0.subjects.map(\.text) },
        .text("title") { $0.0.titles.first },
        .key("theme") { $0.0.theme?.rawValue },
        .key("edition") { $0.1.edition.text },
        .key("standing") { $0.1.standing.rawValue },
        .key("level") { $0.1.level?.rawValue },
        .key("level_now") { $0.0.finding?.level.rawValue },
      ])
  }
}

extension ProgressReport {
  /// Findings that others took the place of, with both reasons.
  var movedTable: CSVTable {
    CSVTable(
      .moved, of: whatChanged.findings.moved,
      [
        .list("subjects") { $0.subjects.map(\.text) },
        .text("title") { $0.titles.first },
        .key("move") { $0.move.rawValue },
        .key("before") { $0.before.level.rawValue },
        .key("before_since") { $0.before.since.iso },
        .text("before_reason") { $0.before.reason },
        .key("now") { $0.now.level.rawValue },
        .key("now_since") { $0.now.since.iso },
        .text("now_reason") { $0.now.reason },
        .list("evidence") { $0.now.evidence.map(\.text) },
        .key("compared_with") { _ in whatChanged.since.day.iso },
      ])
  }
}
