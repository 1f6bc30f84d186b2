import Foundation
import GRDB

/// What is done before a registry of an older program is brought to this version.
enum Migration {
  /// Copies the registry as it stands beside itself, for its owner's eyes only, and gives the copy's path.
  static func copy(of database: DatabaseQueue, at path: String) throws -> String {
    let copy = try free(beside: path)
    do {
      try RegistryStore.makeFile(at: copy)
      let target = try DatabaseQueue(path: copy)
      try database.backup(to: target)
      try target.close()
    } catch {
      try? FileManager.default.removeItem(atPath: copy)
      throw JournalError.cannotCreate(
        path: copy, reason: "the registry must be copied there before this program may change it (\(error))")
    }
    return copy
  }

  /// `tierwatch.before-4.sqlite`, or a number more where that is taken: no older copy is written over.
  private static func free(beside path: String) throws -> String {
    let base = path.hasSuffix(".sqlite") ? String(path.dropLast(7)) : path
    let names = (0..<100).map { number in
      "\(base).before-\(Schema.version)\(number == 0 ? "" : "-\(number)").sqlite"
    }
    guard let name = names.first(where: { !FileManager.default.fileExists(atPath: $0) }) else {
      throw JournalError.cannotCreate(path: names[0], reason: "there are too many copies already")
    }
    return name
  }
}
