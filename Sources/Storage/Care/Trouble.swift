/// Something that endangers a registry, with the facts that a remedy needs.
public enum Trouble: Equatable, Sendable {
  case missing
  case notReadable
  case folderNotWritable(folder: String)
  case notARegistry
  case newerThanProgram
  case alteredSchema
  case inUse
  /// SQLite cannot read it.
  case damaged(what: String)
  /// It cannot be read for another reason.
  case unreadable(why: JournalError)
  case journalBroken(places: [Mismatch.Place])
  case tablesDiffer(tables: [String])
  case recordProblems(count: Int)
  case largeLog(megabytes: Int)
  case fileOpenToOthers(mode: String)
  case folderOpenToOthers(folder: String, mode: String)
  case folderReadableByOthers(folder: String, mode: String)
  case networkFileSystem(name: String)
  case diskNearlyFull(megabytes: Int)
  case noRecentBackup(latest: String?)
  case leftover(path: String)
}

extension Trouble {
  /// A stable name, for programs.
  public var key: String {
    switch self {
    case .missing: "missing"
    case .notReadable: "not-readable"
    case .folderNotWritable: "folder-not-writable"
    case .notARegistry: "not-a-registry"
    case .newerThanProgram: "newer-than-program"
    case .alteredSchema: "altered-schema"
    case .inUse: "in-use"
    case .damaged, .unreadable: "damaged"
    case .journalBroken: "journal-broken"
    case .tablesDiffer: "tables-differ"
    case .recordProblems: "record-problems"
    case .largeLog: "large-log"
    case .fileOpenToOthers: "file-open-to-others"
    case .folderOpenToOthers: "folder-open-to-others"
    case .folderReadableByOthers: "folder-readable-by-others"
    case .networkFileSystem: "network-file-system"
    case .diskNearlyFull: "disk-nearly-full"
    case .noRecentBackup: "no-recent-backup"
    case .leftover: "leftover"
    }
  }

  /// Whether the registry is well, and could only be kept better.
  public var isHint: Bool {
    switch self {
    case .noRecentBackup, .folderReadableByOthers: true
    case .missing, .notReadable, .folderNotWritable, .notARegistry, .newerThanProgram, .alteredSchema, .inUse,
      .damaged, .unreadable, .journalBroken, .tablesDiffer, .recordProblems, .largeLog, .fileOpenToOthers,
      .folderOpenToOthers, .networkFileSystem, .diskNearlyFull, .leftover:
      false
    }
  }
}
