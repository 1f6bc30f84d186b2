public import Registry

/// What a merge brought.
public struct MergeOutcome: Hashable, Sendable {
  public internal(set) var added = 0
  /// Entries that were here already.
  public internal(set) var known = 0
  /// Entries whose content is not for this registry, files that did not come along, and how many of both came now to
  /// entries that were here.
  public internal(set) var withheld = 0
  public internal(set) var filesWithheld = 0
  public internal(set) var opened = 0
  public internal(set) var encrypted = 0
  /// Files that came with an entry, and their bytes.
  public internal(set) var files = 0
  public internal(set) var bytes = 0
  /// Contents that went because somebody erased them.
  public internal(set) var erased = 0
  public internal(set) var authors: Set<String> = []
  /// Devices that had written nothing here before, and who wrote there.
  public internal(set) var newDevices: [String: Set<String>] = [:]
  /// Devices of old versions, whose entries nobody signed.
  public internal(set) var unsigned: [String] = []
  /// Records with more than one version in force.
  public internal(set) var conflicts: Set<RecordKey> = []

  /// Whether all of it was here.
  public var isNothingNew: Bool { added == 0 && opened == 0 }
}

extension MergeOutcome {
  /// Counts an entry that was not here.
  mutating func note(_ header: EntryHeader) {
    added += 1
    authors.insert(header.author)
    if header.sequence == 1 { newDevices[header.device] = [] }
    newDevices[header.device]?.insert(header.author)
  }

  mutating func noteWithheld(_ header: EntryHeader) {
    if header.change == "attachment" { filesWithheld += 1 } else { withheld += 1 }
  }
}
