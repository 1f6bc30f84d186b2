import Foundation

/// Files that are written aside, below the folder that they are for, and put in their places when all are there.
final class StagedFiles {
  private let folder: String
  private let aside: String
  /// What was written, by its path below the folder.
  private(set) var files: [String] = []

  /// - Parameter folder: made if it is missing, for its owner's eyes.
  init(for folder: String) throws(RecordFolderError) {
    self.folder = folder
    aside = Self.path("\(Self.beginning)\(getpid())", below: folder)
    try Self.make(folder)
    // What one left that was killed.
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    where name.hasPrefix(Self.beginning) && kill(Int32(name.dropFirst(Self.beginning.count)) ?? 0, 0) != 0 {
      HalfMade.remove(Self.path(name, below: folder))
    }
    let aside = aside
    _ = try HalfMade.begin { () throws(RecordFolderError) in
      try Self.make(aside)
      return aside
    }
  }

  private static let beginning = ".tierwatch-export-"

  func write(_ text: String, to file: String) throws(RecordFolderError) {
    try HalfMade.step { () throws(RecordFolderError) in try writeAside(text, to: file) }
    files.append(file)
  }

  private func writeAside(_ text: String, to file: String) throws(RecordFolderError) {
    let path = Self.path(file, below: aside)
    do {
      try Self.make((path as NSString).deletingLastPathComponent)
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      throw .cannotWrite(path: Self.path(file, below: folder))
    }
  }

  /// In place of what stands there by the same names.
  func putInPlace() throws(RecordFolderError) {
    for file in files {
      try Self.make((Self.path(file, below: folder) as NSString).deletingLastPathComponent)
    }
    try HalfMade.step { () throws(RecordFolderError) in
      for file in files {
        let path = Self.path(file, below: folder)
        guard rename(Self.path(file, below: aside), path) == 0 else { throw .cannotWrite(path: path) }
      }
    }
  }

  /// Takes away what is still aside.
  func remove() { HalfMade.end(aside) }

  private static func path(_ name: String, below folder: String) -> String {
    (folder as NSString).appendingPathComponent(name)
  }

  private static func make(_ folder: String) throws(RecordFolderError) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .cannotWrite(path: folder)
    }
  }
}
