import GRDB
import Registry

/// How sensitive the words of a record are: as its own level says, or as the highest of what they rest on.
struct Protection {
  let db: Database

  func level(of record: Registry.Record) throws -> Sensitivity {
    switch record {
    case .evidence(let entry): entry.sensitivity
    case .source(let source): source.sensitivity
    case .statusUpdate(let update): try level(citing: update.evidence)
    case .decision(let decision): try max(level(citing: decision.evidence), level(naming: decision.mentioned))
    case .commentary(let commentary): try level(naming: commentary.text.mentioned)
    case .country, .body, .owner, .edition, .placement, .recommendation, .author: .public
    }
  }

  /// What is cited and not there may have been anything.
  private func level(citing entries: some Sequence<EvidenceID>) throws -> Sensitivity {
    try entries.map { try level(of: $0) ?? .sealed }.max() ?? .public
  }

  /// What only looks like a name is nothing.
  private func level(naming entries: some Sequence<EvidenceID>) throws -> Sensitivity {
    try entries.compactMap { try level(of: $0) }.max() ?? .public
  }

  private func level(of entry: EvidenceID) throws -> Sensitivity? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT sensitivity FROM evidence WHERE name = ?"), arguments: [entry.text]
    ).map { Sensitivity(rawValue: $0) ?? .sealed }
  }
}
