public import Registry

/// A write that would leave the records with problems that they did not have.
public struct RecordsRefused: Error, Sendable {
  public let problems: [Problem]
  /// How many more there are that would tell of a sealed entry.
  public let protected: Int

  /// What was written may be named to its writer; what is sealed besides may not.
  init(_ problems: [Problem], among records: RecordSet, written: Set<RecordKey>) {
    let seen = Set(records.unsealed().records.all.map(\.key)).union(written)
    let sealed = records.evidence.values.filter { $0.sensitivity == .sealed }
      .map { RecordKey(.evidence, $0.id.text) }.filter { !written.contains($0) }
    self.problems = problems.filter { problem in
      seen.contains(problem.record) && !sealed.contains { problem.what.contains($0.name) }
    }
    protected = problems.count - self.problems.count
  }
}

extension RecordsRefused: CustomStringConvertible {
  public var description: String {
    (problems.map(\.description) + [hidden].compactMap(\.self)).joined(separator: "\n")
  }

  /// What is said of the rest.
  public var hidden: String? {
    protected == 0 ? nil : "protected records would have problems (\(protected)); ask the one who keeps them"
  }
}
