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
    + named("credibility.grade", "credibility.by") + named("credibility.day", as: .day)
    + text("credibility.reason") + named("credibility.formerly", "sensitivity")
    + text("note") + named("lowering.to", "lowering.by") + text("lowering.because") + text("lowering.fact")

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

  /// The columns of a table of owners.
  static let owner: [RecordColumn] = named("id") + text("name") + named("kind", "partOf")

  /// The columns of a table of sources.
  static let source: [RecordColumn] =
    named("id") + text("title") + text("publisher") + named("owner", "link", "document", "language")
    + named("published", "captured", as: .day) + named("reliability.grade", "reliability.by")
    + named("reliability.day", as: .day) + text("reliability.reason")
    + named("reliability.formerly", "sensitivity") + text("note")

  private static func named(_ names: String..., as cell: Cell = .word) -> [RecordColumn] {
    names.map { RecordColumn(name: $0, cell: cell) }
  }

  private static func text(_ name: String) -> [RecordColumn] {
    [Language.kyrgyz, .russian, .english].map {
      RecordColumn(name: "\(name).\($0.rawValue)", cell: .words($0))
    }
  }
}
