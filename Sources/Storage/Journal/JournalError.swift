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
  case payloadIsUnreadable(String?)
  case payloadIsNewer
  case unknownHead(String)
  case unknownEdition(String)
  case unknownRecord(String)
  case changedMeanwhile(String)
}

extension JournalError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notADatabase(let path):
      "\(path): not a SQLite file; name the registry with --registry, or move this file away"
    case .notARegistry(let path):
      "\(path): a SQLite file, but not a TierWatch registry; name another one with --registry"
    case .newerThanProgram(let path):
      "\(path): written by a newer version of TierWatch; update the program to open it"
    case .alteredSchema(let path):
      "\(path): its tables or triggers were changed from outside; restore a backup, or export from the last good copy"
    case .locked(let path):
      "\(path): another program is writing to it; close that program and try again"
    case .readOnly(let path):
      "\(path): the file or its folder may not be written; copy it, with any -wal beside it, to a folder of "
        + "your own and open it there"
    case .noSuchRegistry(let path):
      "\(path): no such registry; make one with 'tierwatch import Recommendations Evidence', or name it with --registry"
    case .cannotCreate(let path, let reason):
      "\(path): cannot be made: \(reason); choose another place with --registry"
    case .networkFileSystem(let path, let name):
      "\(path): lies on a network file system (\(name)), where two programs could write at once; move it to a disk "
        + "of this machine, or see to it that one program writes and set TIERWATCH_ALLOW_NETWORK_FS=1"
    case .diskFull(let path):
      "\(path): the disk is full, and nothing of this was written; free some space and try again"
    case .diskFailed(let path):
      "\(path): its disk refuses, or was taken out; see that it is there and has room, run 'tierwatch journal "
        + "verify', and do the last step again"
    case .takenAway(let path):
      "\(path): was moved or replaced while it was open; put it back, look with 'tierwatch journal log' whether "
        + "the last step is there, and else do it again"
    case .database(let message): "registry: \(message); run 'tierwatch doctor' to see what is wrong"
    case .emptyReason: "reason: empty; say in a few words why, with --reason"
    case .noAuthor: "author: none given; add --author with a pen-name, or set TIERWATCH_AUTHOR"
    case .payloadIsUnreadable(let what):
      "journal: an entry cannot be read\(what.map { " (\($0))" } ?? ""); run 'tierwatch journal verify'"
    case .payloadIsNewer: "journal: an entry of a newer format; update the program to read it"
    case .unknownHead(let head): "\(head): no such journal head; 'tierwatch journal log' lists them"
    case .unknownEdition(let edition):
      "\(edition): no such edition in the registry; 'tierwatch edition list' shows what there is"
    case .unknownRecord(let name): "\(name): no such record in the registry; check the name"
    case .changedMeanwhile(let name):
      "\(name): changed by somebody else in the meantime; look at it and try again"
    }
  }
}
