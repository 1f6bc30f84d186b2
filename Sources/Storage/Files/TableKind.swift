import Registry

/// The kinds of record that a table can hold.
enum TableKind: String, CaseIterable {
  case evidence, statusUpdate, owner, source

  var kind: RecordKind {
    switch self {
    case .evidence: .evidence
    case .statusUpdate: .statusUpdate
    case .owner: .owner
    case .source: .source
    }
  }

  var columns: [RecordColumn] {
    switch self {
    case .evidence: RecordColumn.evidence
    case .statusUpdate: RecordColumn.statusUpdate
    case .owner: RecordColumn.owner
    case .source: RecordColumn.source
    }
  }

  /// Without these no row can be read; of a text one language is enough.
  var required: [String] {
    switch self {
    case .evidence: ["id", "fact", "event", "modality", "kind", "source", "sensitivity"]
    case .statusUpdate: ["id", "about", "track", "since", "reason", "author"]
    case .owner: ["id", "name", "kind"]
    case .source: ["id", "title", "owner", "language"]
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
