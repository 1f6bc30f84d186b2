public import Registry

/// A write that would leave the records with problems that they did not have.
public struct RecordsRefused: Error, Sendable {
  public let problems: [Problem]
  /// What would keep a written record from being read again.
  public let malformed: [MalformedRecord]
  /// How many more there are that would tell of a sealed entry.
  public let protected: Int

  /// What was written may be named to its writer; what is sealed besides may not.
  init(
    _ problems: [Problem], malformed: [MalformedRecord] = [], among records: RecordSet,
    written: Set<RecordKey>
  ) {
    let seen = Set(records.without(sealed: records.sealed).all.map(\.key)).union(written)
    self.problems = problems.filter { seen.contains($0.record) && !$0.tells(of: records, but: written) }
    self.malformed = malformed
    protected = problems.count - self.problems.count
  }

  /// Whether all of it may stand, if its writer says why.
  public var isWarning: Bool {
    malformed.isEmpty && protected == 0 && !problems.isEmpty && problems.allSatisfy(\.isCaution)
  }

  /// Whether there is nothing that may be told.
  public var isHidden: Bool { problems.isEmpty && malformed.isEmpty }
}

/// A record whose form is wrong.
public struct MalformedRecord: Hashable, Sendable {
  public let record: RecordKey
  public let malformation: Malformation
}

extension Problem {
  /// Whether a sentence about it would name a sealed entry that was not written.
  fileprivate func tells(of records: RecordSet, but written: Set<RecordKey>) -> Bool {
    fault.evidence.contains { name in
      records.evidence[name]?.sensitivity == .sealed && !written.contains(RecordKey(.evidence, name.text))
    }
  }
}
