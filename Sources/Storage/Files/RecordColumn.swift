import Registry

/// A column of a table of records: a field by the path that `--dry-run` prints for it.
struct RecordColumn {
  /// What a cell of it holds.
  enum Cell {
    case word, day, list, links, shares
    case words(Language)
  }

  let name: String
  let cell: Cell

  var path: [Substring] { name.split(separator: ".") }
}

extension RecordColumn {
  /// The columns of a table of evidence; `figures.2.…` and so on are made as `figures.1.…`.
  static let evidence: [RecordColumn] =
    named("id") + text("fact") + named("event", "recorded", as: .day) + named("area", "direction")
    + named("attributedTo", as: .list) + named("modality") + named("links", as: .links)
    + named("restates", "corroborates", "disagreesWith", "criteria", as: .list)
    + named("place", "stage", "kind") + figure + named("source")
    + named("locator.section", "locator.paragraph", "locator.sentence", "locator.item", "locator.page")
    + named("credibility.grade", "credibility.by") + text("credibility.reason") + named("sensitivity")
    + text("note")

  private static let figure: [RecordColumn] =
    named(
      "figures.1.measure", "figures.1.unit", "figures.1.value", "figures.1.upTo", "figures.1.approximate",
      "figures.1.bound", "figures.1.moved", "figures.1.basis")
    + named("figures.1.period", as: .day) + named("figures.1.countedBy", as: .list)
    + named("figures.1.comparison.value") + named("figures.1.comparison.period", as: .day)
    + named("figures.1.breakdown", as: .shares)
    + named("figures.1.definition", "figures.1.partOf", "figures.1.restatedBy")

  /// The columns of a table of status updates, for claims, findings and readings of the Report alike.
  static let statusUpdate: [RecordColumn] =
    named("id", "about", "track") + named("since", as: .day) + named("period", "claim", "finding", "trend")
    + named("state", "approver") + named("reviewBy", as: .day) + named("edition", "direction", "certainty")
    + named("evidence", as: .list) + text("reason") + named("author") + text("nextStep")

  private static func named(_ names: String..., as cell: Cell = .word) -> [RecordColumn] {
    names.map { RecordColumn(name: $0, cell: cell) }
  }

  private static func text(_ name: String) -> [RecordColumn] {
    [Language.kyrgyz, .russian, .english].map {
      RecordColumn(name: "\(name).\($0.rawValue)", cell: .words($0))
    }
  }
}

/// The kinds of record that a table can hold.
enum TableKind: String, CaseIterable {
  case evidence, statusUpdate

  var kind: RecordKind {
    switch self {
    case .evidence: .evidence
    case .statusUpdate: .statusUpdate
    }
  }

  var columns: [RecordColumn] {
    switch self {
    case .evidence: RecordColumn.evidence
    case .statusUpdate: RecordColumn.statusUpdate
    }
  }

  /// Without these no row can be read; of a text one language is enough.
  var required: [String] {
    switch self {
    case .evidence: ["id", "fact", "event", "modality", "kind", "source", "sensitivity"]
    case .statusUpdate: ["id", "about", "track", "since", "reason", "author"]
    }
  }

  func column(_ name: String) -> RecordColumn? {
    let parts = name.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
    var known = name
    if parts.count == 3, parts[0] == "figures", let number = Int(parts[1]), "\(number)" == parts[1],
      (2...9).contains(number)
    {
      known = "figures.1.\(parts[2])"
    }
    return columns.first { $0.name == known }.map { RecordColumn(name: name, cell: $0.cell) }
  }
}
