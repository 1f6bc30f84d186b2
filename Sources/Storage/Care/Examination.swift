import Foundation
import Registry

/// Looks a registry over: its place on disk first, then what is in it.
public struct Examination: Sendable {
  private let path: String
  private let folder: URL
  private let surroundings: Surroundings

  public init(path: String, surroundings: Surroundings) {
    (self.path, self.surroundings) = (path, surroundings)
    folder = URL(fileURLWithPath: path).deletingLastPathComponent()
  }

  /// Everything that is found, and how many entries there are where they can be read.
  public func findings(
    progress: (Int, Int) -> Void = { _, _ in }
  ) -> (troubles: [Trouble], entries: Int?) {
    let (left, exists) = (leftovers, FileManager.default.fileExists(atPath: path))
    guard exists else { return ([.missing] + left, nil) }
    guard access(path, R_OK) == 0 else { return ([.notReadable] + left, nil) }
    // The log is measured first: opening the registry would empty it.
    let (place, log) = (permissions + fileSystem, largeLog)
    let content = content(progress)
    let locked = isWritable ? [] : [Trouble.folderNotWritable(folder: folder.path)]
    return (locked + content.troubles + log + place + left + age, content.entries)
  }

  private var isWritable: Bool { access(folder.path, W_OK) == 0 && access(path, W_OK) == 0 }

  // Of a backup under its usual name, of one under the registry's, and of a restore.
  private var leftovers: [Trouble] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let (file, copies) = ((path as NSString).lastPathComponent, ".\(BackupName.beginning(of: path))")
    return names.sorted()
      .filter { name in
        Workshop.Purpose.allCases.contains { name.hasPrefix(Workshop.beginning(of: file, $0)) }
          || (name.hasPrefix(copies) && name.contains(".sqlite-\(Workshop.Purpose.backup)-"))
      }
      .map { .leftover(path: folder.appendingPathComponent($0).path) }
  }

  private var permissions: [Trouble] {
    var found: [Trouble] = []
    if let mode = FileFacts(path: path)?.mode, mode & 0o077 != 0 {
      found.append(.fileOpenToOthers(mode: String(mode, radix: 8)))
    }
    guard let mode = FileFacts(path: folder.path)?.mode else { return found }
    // In a sticky folder nobody can move what is another's.
    if mode & 0o022 != 0, mode & 0o1000 == 0 {
      found.append(.folderOpenToOthers(folder: folder.path, mode: String(mode, radix: 8)))
    } else if mode & 0o077 != 0 {
      found.append(.folderReadableByOthers(folder: folder.path, mode: String(mode, radix: 8)))
    }
    return found
  }

  private var fileSystem: [Trouble] {
    let network = NetworkFileSystem(holding: path).map { Trouble.networkFileSystem(name: $0.name) }
    return [network].compactMap(\.self) + Self.space(freeSpace, for: fileSize(path))
  }

  /// Less than 100 MB, or too little for a backup and as much again.
  static func space(_ free: Int?, for size: Int) -> [Trouble] {
    guard let free, free < max(100_000_000, 2 * size) else { return [] }
    return [.diskNearlyFull(megabytes: free / 1_000_000)]
  }

  private var freeSpace: Int? {
    var facts = statvfs()
    guard statvfs(folder.path, &facts) == 0 else { return nil }
    return Int(facts.f_bavail) * Int(facts.f_frsize)
  }

  // SQLite moves the log into the file from 4 MB on, unless somebody reads for long.
  private var largeLog: [Trouble] {
    let size = fileSize("\(path)-wal")
    return size > 64_000_000 ? [.largeLog(megabytes: size / 1_000_000)] : []
  }

  private var age: [Trouble] {
    let latest = BackupName.latest(beside: path)
    let oldest = BackupName.minute(of: surroundings.clock() - 30 * 86_400_000)
    return (latest ?? "") < oldest ? [.noRecentBackup(latest: latest)] : []
  }
}

extension Examination {
  private func content(_ progress: (Int, Int) -> Void) -> (troubles: [Trouble], entries: Int?) {
    do {
      let store = try RegistryStore(
        path: path, surroundings: surroundings, onlyReading: NetworkFileSystem(holding: path) != nil,
        patience: 5)
      let mismatches = try store.verify(progress: progress)
      let broken = mismatches.filter { !$0.isDerived }.map(\.place)
      let tables = Set(mismatches.filter(\.isDerived).compactMap(\.place.table)).sorted()
      let problems = broken.isEmpty ? try store.checked().problems.count : 0
      let troubles: [Trouble?] = [
        broken.isEmpty ? nil : .journalBroken(places: broken),
        tables.isEmpty ? nil : .tablesDiffer(tables: tables),
        problems == 0 ? nil : .recordProblems(count: problems),
      ]
      return (troubles.compactMap(\.self), try store.entryCount())
    } catch JournalError.readOnly where !isWritable {
      // That it may not be written is said already.
      return ([], nil)
    } catch {
      return ([Trouble(error)], nil)
    }
  }
}

extension Trouble {
  fileprivate init(_ error: any Error) {
    guard let error = error as? JournalError else {
      self = .damaged(what: "\(error)")
      return
    }
    switch error {
    case .notADatabase, .notARegistry: self = .notARegistry
    case .newerThanProgram: self = .newerThanProgram
    case .alteredSchema: self = .alteredSchema
    case .locked, .readOnly, .changedMeanwhile: self = .inUse
    case .database(let what): self = .damaged(what: what)
    case .noSuchRegistry: self = .missing
    case .cannotCreate, .networkFileSystem, .diskFull, .diskFailed, .takenAway,
      .emptyReason, .noAuthor, .payloadIsUnreadable, .payloadIsNewer, .unknownHead, .unknownEdition,
      .unknownRecord, .encrypted, .registryLocked, .chainNotOurs, .unknownAuthor,
      .authorElsewhere, .authorLeft:
      self = .unreadable(why: error)
    }
  }
}
