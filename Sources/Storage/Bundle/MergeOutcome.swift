public import Registry

/// What a merge brought.
public struct MergeOutcome: Hashable, Sendable {
  public internal(set) var added = 0
  /// Entries that were here already.
  public internal(set) var known = 0
  /// Entries whose content is not for this registry, and those of them whose content came now.
  public internal(set) var withheld = 0
  public internal(set) var opened = 0
  public internal(set) var encrypted = 0
  /// Contents that went because somebody erased them.
  public internal(set) var erased = 0
  /// How many devices have new entries.
  public internal(set) var devices = 0
  public internal(set) var authors: Set<String> = []
  /// Devices of old versions, whose entries nobody signed.
  public internal(set) var unsigned: [String] = []
  /// Records with more than one version in force.
  public internal(set) var conflicts: Set<RecordKey> = []

  /// Whether all of it was here.
  public var isNothingNew: Bool { added == 0 && opened == 0 }
}
