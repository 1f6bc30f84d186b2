import Storage

extension CareWords {
  static let english = CareWords(
    saved: { "\($0.path): \($0.entries) entries saved and verified, head \($0.head)" },
    restored: { restoration in
      let (now, kept) = (restoration.restored, restoration.kept)
      let before = kept.map { "; what was there lies in \($0)" } ?? ""
      return "\(now.path): \(now.entries) entries restored, head \(now.head)\(before); a new device begins"
    },
    fine: { "\($0) entries, no trouble found" },
    trouble: { trouble, path in
      switch trouble {
      case .missing:
        (
          "\(path) is not there",
          "name the registry with --registry, or bring it back with 'tierwatch restore FILE'"
        )
      case .notReadable: ("\(path) may not be read", "ask its owner, or log in as the owner")
      case .folderNotWritable(let folder):
        (
          "\(path) or its folder \(folder) may not be written",
          "copy the registry to a folder of your own and use it there"
        )
      case .notARegistry:
        (
          "\(path) is not a registry of TierWatch",
          "name another file with --registry; if it was one, 'tierwatch restore FILE --replace'"
        )
      case .newerThanProgram: ("\(path) was written by a newer TierWatch", "update the program")
      case .alteredSchema:
        (
          "tables or triggers of \(path) were changed from outside",
          "run 'tierwatch restore FILE --replace' with the last good copy"
        )
      case .inUse:
        ("another program keeps \(path) to itself", "close that program and run 'tierwatch doctor' again")
      case .damaged(let what):
        (
          "\(path) cannot be read through (\(what))",
          "run 'tierwatch restore FILE --replace' with the last good copy"
        )
      case .unreadable(let why):
        (
          "\(path) cannot be read through (\(ComplaintWords.english(why)))",
          "run 'tierwatch restore FILE --replace' with the last good copy"
        )
      case .journalBroken(let places):
        (
          "the journal is not as it was written: \(few(places.map(ComplaintWords.english)) { "and \($0) more" })",
          "run 'tierwatch restore FILE --replace' with the last good copy"
        )
      case .tablesDiffer(let tables):
        (
          "not what the journal gives: \(few(tables.map { ComplaintWords.english(.table($0)) }) { "and \($0) more" })",
          "run 'tierwatch doctor --rebuild'"
        )
      case .recordProblems(let count):
        ("the records have problems: \(count)", "run 'tierwatch check', which lists them with what to do")
      case .largeLog(let megabytes):
        (
          "the log beside the registry has grown to \(megabytes) MB",
          "close all programs that use the registry, then run 'tierwatch doctor' again"
        )
      case .fileOpenToOthers(let mode):
        ("other users may open \(path) (mode \(mode))", "run: chmod 600 \(quoted(path))")
      case .folderOpenToOthers(let folder, let mode):
        ("other users may replace files in \(folder) (mode \(mode))", "run: chmod 700 \(quoted(folder))")
      case .folderReadableByOthers(let folder, let mode):
        (
          "other users may see which files lie in \(folder) (mode \(mode))",
          "if it is for the registry alone, run: chmod 700 \(quoted(folder))"
        )
      case .networkFileSystem(let name):
        (
          "\(path) lies on a network file system (\(name)), where two programs could write at once",
          "move it to a disk of this machine"
        )
      case .diskNearlyFull(let megabytes):
        ("only \(megabytes) MB are free on its disk", "free some space before you write")
      case .noRecentBackup(let latest):
        (
          latest.map { "the last backup beside the registry is of \($0)" }
            ?? "no backup lies beside the registry",
          "run 'tierwatch backup', and keep a copy on another disk"
        )
      case .leftover(let path):
        ("a backup or restore was cut off and left \(path)", "if none runs now, run: rm -r \(quoted(path))")
      }
    })
}
