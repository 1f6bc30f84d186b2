import GRDB
import Registry

extension RegistryStore {
  /// What the guard warns of in records that are about to be written, and did not warn of in the words in force.
  func cautions(of changes: [Change], in db: Database) throws -> [Problem] {
    func found(_ known: KnownNames) throws -> [Problem] {
      try changes.compactMap(\.record).flatMap { record in
        try record.cautions(over: CurrentRecords.one(record.key, in: db), known: known)
      }
    }
    // The names that the registry holds are read only where a text gives reason to.
    let suspected = try found(.none)
    return try suspected.isEmpty ? [] : found(CurrentRecords.knownNames(of: changes, in: db))
  }
}

extension CurrentRecords {
  /// Names that the registry and these changes hold.
  static func knownNames(of changes: [Change], in db: Database) throws -> KnownNames {
    let records = changes.compactMap(\.record)
    var names = try all(of: Set(records.map(\.country)), kinds: [.body, .owner, .source], in: db)
    names.insert(records)
    return names.knownNames
  }
}

/// The journal's reason for what was warned of and may stand all the same; it is said once.
public func reason(_ reason: String, mayStandBecause because: String) -> String {
  let answer = "; warned of, may stand: \(because)"
  return reason.hasSuffix(answer) ? reason : reason + answer
}
