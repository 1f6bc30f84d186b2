import Registry

extension Asks {
  /// A row a request, with the finding that holds now.
  func table(_ name: String) -> CSVTable {
    CSVTable(
      name, of: rows,
      [
        .list("request") { $0.subjects.map(\.text) },
        .text("title") { $0.titles.first },
        .key("theme") { $0.theme?.rawValue },
        .list("lists") { $0.lists.map(\.text) },
        .flag("on_last_list") { $0.onLastList },
        .key("level") { $0.finding?.level.rawValue },
        .count("step") { $0.finding?.level.step },
        .key("since") { $0.finding?.since.iso },
        .text("reason") { $0.finding?.reason },
        .list("evidence") { $0.finding?.evidence.map(\.text) ?? [] },
        .text("next_step") { $0.finding?.nextStep },
      ])
  }

  /// A row a request and list, with the finding of the year.
  func yearsTable(_ name: String) -> CSVTable {
    CSVTable(
      name, of: rows.flatMap { ask in ask.years.map { (ask, $0) } },
      [
        .list("request") { $0.0.subjects.map(\.text) },
        .key("edition") { $0.1.edition.text },
        .key("standing") { $0.1.standing.rawValue },
        .key("level") { $0.1.level?.rawValue },
        .count("step") { $0.1.level?.step },
      ])
  }
}

extension ProgressReport {
  /// The findings that another took the place of since the day of comparison.
  var movedTable: CSVTable {
    CSVTable(
      .moved, of: whatChanged.findings.moved,
      [
        .list("request") { $0.subjects.map(\.text) },
        .text("title") { $0.titles.first },
        .key("move") { $0.move.rawValue },
        .key("before_level") { $0.before.level.rawValue },
        .key("before_since") { $0.before.since.iso },
        .text("before_reason") { $0.before.reason },
        .list("before_evidence") { $0.before.evidence.map(\.text) },
        .key("now_level") { $0.now.level.rawValue },
        .key("now_since") { $0.now.since.iso },
        .text("now_reason") { $0.now.reason },
        .list("now_evidence") { $0.now.evidence.map(\.text) },
        .key("since") { _ in whatChanged.since.day.iso },
      ])
  }
}
