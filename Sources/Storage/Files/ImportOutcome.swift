public import Registry

/// What an import did, or would do.
public struct ImportOutcome: Sendable {
  public internal(set) var added: [RecordKey] = []
  public internal(set) var changed: [RecordChange] = []
  public internal(set) var unchanged = 0
  /// Records that stand in the files as they stood earlier: the journal is newer and was kept.
  public internal(set) var older: [RecordChange] = []
  public internal(set) var conflicts: [RecordChange] = []
  /// What takes a second person, and no file can do.
  public internal(set) var refused: [FileMayNot] = []
  /// What cannot be read in the files, or else what the checks find that was not there before; nothing is written
  /// while there is any.
  public internal(set) var problems = FileProblems()
  public internal(set) var written = false
  /// Entries taken in that stay out of public output; and those that yet say a day or a month.
  public internal(set) var notPublic = 0
  public internal(set) var protectedDays = 0

  var isRefused: Bool { !(problems.isEmpty && conflicts.isEmpty && refused.isEmpty) }
}

/// A record that differs from the one in force, field by field.
public struct RecordChange: Sendable {
  public let key: RecordKey
  public let file: String
  public let line: Int?
  public let fields: [FieldChange]

  public init(key: RecordKey, file: String, line: Int?, fields: [FieldChange]) {
    (self.key, self.file, self.line, self.fields) = (key, file, line, fields)
  }
}

/// Which side wins where a file and later work disagree.
public enum Preference: String, CaseIterable, Sendable {
  case files, journal
}
