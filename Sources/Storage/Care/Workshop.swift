import Foundation
import GRDB

/// A folder beside a file, for its owner alone, in which the file is made before it takes its place.
struct Workshop {
  private let target, folder: String
  /// The file while it is being made.
  let file: String

  /// `.tierwatch.sqlite-backup-x4Fz2Q` beside `tierwatch.sqlite`: on the same disk, so that it can be renamed.
  init(for path: String, _ purpose: Purpose) throws(CareError) {
    let url = URL(fileURLWithPath: path)
    let parent = url.deletingLastPathComponent()
    try? FileManager.default.createDirectory(
      at: parent, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    // Six letters that the system puts others in place of.
    let name = Self.beginning(of: url.lastPathComponent, purpose) + String(repeating: "X", count: 6)
    var template = Array(parent.appendingPathComponent(name).path.utf8CString)
    folder = try HalfMade.begin { () throws(CareError) in
      guard mkdtemp(&template) != nil else { throw .cannotWrite(path: path) }
      return Self.text(template)
    }
    target = path
    file = "\(folder)/\(url.lastPathComponent)"
  }

  enum Purpose: String, CaseIterable { case backup, restore }

  static func beginning(of name: String, _ purpose: Purpose) -> String { ".\(name)-\(purpose.rawValue)-" }

  func discard() { HalfMade.end(folder) }

  /// Copies an open database, while others may write to it.
  func fill(from database: DatabaseQueue) throws {
    try RegistryStore.makeFile(at: file)
    let copy = try DatabaseQueue(path: file)
    try database.backup(to: copy)
    try settle(copy)
  }

  /// Makes one file of a database, with no log beside it, and puts it on disk.
  func settle(_ database: DatabaseQueue) throws {
    try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    try database.close()
    guard Self.sync(file) else { throw CareError.cannotWrite(path: target) }
  }

  /// Gives the file its name, which no other file may have.
  func place() throws(CareError) {
    if link(file, target) != 0 {
      // Some file systems know no second name of a file.
      guard errno != EEXIST, !FileManager.default.fileExists(atPath: target) else {
        throw .taken(path: target)
      }
      return try replace()
    }
    _ = Self.sync(parent)
  }

  /// Gives the file its name, and takes it from the file that has it.
  func replace() throws(CareError) {
    guard rename(file, target) == 0 else { throw .cannotWrite(path: target) }
    _ = Self.sync(parent)
  }

  private var parent: String { URL(fileURLWithPath: target).deletingLastPathComponent().path }

  private static func sync(_ path: String) -> Bool {
    let file = open(path, O_RDONLY)
    defer { close(file) }
    return file >= 0 && fsync(file) == 0
  }

  private static func text(_ characters: [CChar]) -> String {
    String(decoding: characters.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
