/// The kinds of record that the journal keeps.
public enum RecordKind: String, CaseIterable, Sendable {
  case country, body, owner, source, edition, placement, recommendation, evidence, statusUpdate, commentary,
    decision, author
}

/// A record's kind and name: unique in a registry.
public struct RecordKey: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let kind: RecordKind
  public let name: String

  public init(_ kind: RecordKind, _ name: String) {
    (self.kind, self.name) = (kind, name)
  }

  public static func < (one: Self, other: Self) -> Bool {
    (one.kind.rawValue, one.name) < (other.kind.rawValue, other.name)
  }

  public var description: String { "\(kind.rawValue) \(name)" }
}
