public import Registry

/// Why the registry cannot go on.
public enum JournalError: Error, Equatable, Sendable {
  case notADatabase(path: String)
  case notARegistry(path: String)
  case newerThanProgram(path: String)
  case alteredSchema(path: String)
  case locked(path: String)
  case readOnly(path: String)
  case noSuchRegistry(path: String)
  case cannotCreate(path: String, reason: String)
  case networkFileSystem(path: String, name: String)
  /// Nothing of what was to be written is in it.
  case diskFull(path: String)
  case diskFailed(path: String)
  /// What was written went into a file that nobody finds there any more.
  case takenAway(path: String)
  case database(String)
  case emptyReason
  case noAuthor
  /// What is wrong with it, for whoever looks into the file.
  case payloadIsUnreadable(String?)
  case payloadIsNewer
  case unknownHead(String)
  case unknownEdition(String)
  case unknownRecord(String)
  case changedMeanwhile(String)
  /// What cannot be read, or written over, without the registry's key.
  case encrypted(String)
  /// Nothing is written to a registry with a passphrase before it is unlocked.
  case registryLocked
  /// This device's chain does not end as it signed it; to go on would be to sign what others wrote in its name.
  case chainNotOurs(device: String, sequence: Int)
  /// Authors are recorded, and this is none of them; with those whose names are like it.
  case unknownAuthor(String, nearest: [String])
  /// The author's devices are recorded, and this is none of them.
  case authorElsewhere(String, device: String)
  /// They write no more, from a day on.
  case authorLeft(String, CalendarDay)
}

extension JournalError {
  /// The same of the file that this one was copied from.
  func at(_ path: String, not copy: String) -> JournalError {
    switch self {
    case .notADatabase: .notADatabase(path: path)
    case .notARegistry: .notARegistry(path: path)
    case .newerThanProgram: .newerThanProgram(path: path)
    case .alteredSchema: .alteredSchema(path: path)
    case .locked: .locked(path: path)
    case .readOnly: .readOnly(path: path)
    case .noSuchRegistry: .noSuchRegistry(path: path)
    case .cannotCreate(_, let reason): .cannotCreate(path: path, reason: reason)
    case .networkFileSystem(_, let name): .networkFileSystem(path: path, name: name)
    case .diskFull: .diskFull(path: path)
    case .diskFailed: .diskFailed(path: path)
    case .takenAway: .takenAway(path: path)
    case .database(let message): .database(message.replacing(copy, with: path))
    case .emptyReason, .noAuthor, .payloadIsUnreadable, .payloadIsNewer, .unknownHead,
      .unknownEdition, .unknownRecord, .changedMeanwhile, .encrypted, .registryLocked, .chainNotOurs,
      .unknownAuthor,
      .authorElsewhere, .authorLeft:
      self
    }
  }
}
