import Registry
import Reporting
import Storage

// What Storage cannot do or finds damaged.
extension ComplaintWords {
  static func english(_ error: JournalError) -> String {
    switch error {
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
    case .unknownAuthor(let name, let nearest):
      "author: \(name.harmless) is not recorded here\(nearest.isEmpty ? "" : " (did you mean \(nearest.map(\.harmless).joined(separator: ", "))?)"); "
        + "one who is recorded adds the name: 'tierwatch author add \(quoted(name.harmless))'"
    case .authorElsewhere(let name, let device):
      "author: \(name.harmless) writes on other devices; if this one is theirs too, one who is recorded adds it: "
        + "'tierwatch author add \(quoted(name.harmless)) --device \(device)', with the devices before it"
    case .authorLeft(let name, let day):
      "author: \(name.harmless) left on \(day) and writes no more; use your own name, or one who is recorded brings "
        + "them back: 'tierwatch author add \(quoted(name.harmless))'"
    case .encrypted(let name): "\(name): its words are encrypted; unlock the registry with 'tierwatch unlock'"
    case .registryLocked: "the registry is locked; unlock it for this sitting with 'tierwatch unlock'"
    case .chainNotOurs(let device, let sequence):
      "journal: entry \(sequence) of device \(device) is not signed by it, though that is this device; nothing was "
        + "written. Run 'tierwatch journal verify', and restore the last good copy"
    }
  }

  static func english(_ error: RecordFolderError) -> String {
    switch error {
    case .missing(let path): "\(path): no such file or folder; check the name"
    case .unreadable(let path): "\(path): cannot be read; ask its owner for permission to read it"
    case .leftOver(let path):
      "\(path): a record file that this export does not write; move it away, or export to an empty folder"
    case .cannotWrite(let path):
      "\(path): cannot be written; free some space, or choose a folder that is yours"
    }
  }

  static func english(_ error: SearchError) -> String {
    switch error {
    case .noWords: "search: no word in that; write at least one word, number or name"
    case .tooManyWords(let most): "search: more than \(most) words; leave the less telling ones out"
    }
  }

  static func english(_ error: CareError) -> String {
    switch error {
    case .taken(let path): "\(path): a file of that name is there; name another one"
    case .cannotWrite(let path):
      "\(path): cannot be written, nothing was left there; free some space, or choose a folder that is yours"
    case .damaged(let path, let found):
      "\(path): is damaged, no copy was made (\(some(found))); see 'tierwatch doctor'"
    case .unreadable(let path, let message):
      "\(path): is damaged, no copy was made (\(message)); see 'tierwatch doctor'"
    case .noSuchCopy(let path): "\(path): no such file that you may read; check the name"
    case .unfit(let path, let found):
      "\(path): is no sound copy, nothing was changed (\(some(found))); take another copy"
    case .unopened(let path, let why):
      "\(path): is no sound copy, nothing was changed (\(english(why))); take another copy"
    case .copyInUse(let path):
      "\(path): a log lies beside it, so it is not a backup; first run 'tierwatch backup --registry \(quoted(path))'"
    case .sameFile(let path): "\(path): is the registry itself; name a copy of it"
    case .registryThere(let path):
      "\(path): a registry or its log is there; add --replace, which keeps it beside, or name another --registry"
    }
  }

  private static func some(_ found: [Mismatch]) -> String {
    few(found.map(english.brief)) { "and \($0) more" }
  }

  static func english(_ why: ReversalRefused) -> String {
    switch why {
    case .nothingWritten: "nothing to take back: this author has written nothing here"
    case .writtenElsewhere: "this author wrote on another device; take it back there"
    case .builtOn(let keys):
      "not taken back, since somebody has worked further on \(keys.briefly(in: .english)); talk to them, then"
        + " amend or withdraw"
    case .ofFile:
      "not taken back: the last command was about a file; attach it again, or take it out with 'tierwatch evidence detach'"
    case .erased: "not taken back: what stood before, or what was written, is erased for good"
    case .lowers(let key):
      "not taken back, since a level would come down; ask for that with 'tierwatch evidence lower"
        + " \(key.name) --to LEVEL --because WHY'"
    case .protected: "not taken back, since protected records are among it; ask the one who keeps them"
    }
  }

  static func english(_ place: Mismatch.Place) -> String {
    switch place {
    case .schema: "schema"
    case .entry(let id): "journal entry \(id)"
    case .arrival(let number): "journal arrival \(number)"
    case .commit(let number): "journal commit \(number)"
    case .table(let name): "table \(name)"
    case .file(let entry, let stored):
      "file \(stored.prefix(12)), attached by entry \(entry.isEmpty ? "–" : entry)"
    case .chain(let device, let sequence, let author):
      "entry \(sequence) of device \(device) (author \(author.harmless))"
    }
  }

  static func english(_ what: Mismatch.What) -> String {
    switch what {
    case .alteredFromOutside: "tables or triggers were changed from outside"
    case .headerUnreadable: "its header cannot be read"
    case .followsNot(let sequence, let device): "it does not follow entry \(sequence) of device \(device)"
    case .followsNoArrival(let number): "it does not follow arrival \(number)"
    case .followsNoCommit(let number): "it does not follow commit \(number)"
    case .digestDiffers: "its digest does not match"
    case .headDiffers: "its head does not match"
    case .contentChanged: "its content was changed"
    case .contentMissing: "its content is missing, and no erasure names it"
    case .erasedAndThere: "it is noted as erased, and its content is there"
    case .erasedByNobody: "it is noted as erased, and the erasure noted does not name it"
    case .boxDiffers: "what is encrypted in it does not open, or is not what it is said to be"
    case .keyMissing: "it is encrypted, and its key is not there"
    case .noCommit: "no commit holds it"
    case .strayRow: "a row without the one that it belongs to"
    case .rowsDiffer(let count): "\(count) rows are not what the journal gives"
    case .indexDiffers: "it is not what search_entry gives"
    case .signature(.holdsNot):
      "the device's signature does not hold for it: it, or an entry before it, was rewritten"
    case .signature(.keyOfAnotherDevice): "it is signed with a key that is not this device's"
    case .unsigned: "it is not signed, though this device signs all that it writes"
    }
  }
}
