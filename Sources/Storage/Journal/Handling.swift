public import Registry

/// Something that was done with records without changing them, and that whoever answers for them must be able to see.
public struct Handling: Hashable, Sendable {
  /// What was done.
  public enum Act: String, CaseIterable, Sendable {
    /// Somebody looked at an entry that is sealed.
    case viewed
    /// Something left the registry that is not for the public.
    case exported
  }

  public let act: Act
  public let audience: Audience
  /// The output, in the words of the command: `report progress KGZ-2025`.
  public let output: String
  /// The entries above `public` that it showed.
  public let evidence: [EvidenceID]

  public init(_ act: Act, for audience: Audience, in output: String, evidence: [EvidenceID] = []) {
    (self.act, self.audience, self.output, self.evidence) = (act, audience, output, evidence)
  }
}

extension RegistryStore {
  /// Notes what was done, before it is done.
  public func note(_ handling: Handling, author: String, reason: String) throws {
    try writing { db in
      var journal = try Journal(db, surroundings, keyring, author: author, origin: .command)
      _ = try journal.append(PlannedEntry(change: .handling(handling), reason: reason, replaces: []))
      try journal.seal()
    }
  }
}
