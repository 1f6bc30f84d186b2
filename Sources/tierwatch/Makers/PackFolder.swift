import Foundation
import Storage

/// The folder of a review pack: whole or not there at all, and never over anything but a pack.
enum PackFolder {
  static let manifest = "manifest.json"

  /// Refuses a folder that holds something, before any work is done.
  static func check(_ path: String, mayReplace: Bool) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue, let found = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw Complaint.noFolder(path: path)
    }
    let isPack = found.contains(manifest)
    guard found.isEmpty || (isPack && mayReplace) else {
      throw Complaint.folderInUse(path: path, isPack: isPack)
    }
  }

  static func write(_ files: [(path: String, bytes: Data)], to path: String, mayReplace: Bool) throws {
    let folder = URL(filePath: path, directoryHint: .isDirectory).standardizedFileURL
    let mark = UUID().uuidString
    let made = beside(folder, "new-\(mark)")
    do {
      _ = try HalfMade.begin {
        try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
        return made.path
      }
      defer { HalfMade.end(made.path) }
      for file in files { try HalfMade.step { try write(file.bytes, to: made.appending(path: file.path)) } }
      try check(path, mayReplace: mayReplace)
      try HalfMade.step { try put(made, in: folder, old: beside(folder, "old-\(mark)")) }
    } catch is CocoaError {
      throw Complaint.outputCannotBeWritten(path: path)
    }
  }

  private static func write(_ bytes: Data, to file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  /// Takes the place of what is there, which goes only when the new folder stands.
  private static func put(_ made: URL, in folder: URL, old: URL) throws {
    let stood = FileManager.default.fileExists(atPath: folder.path)
    if stood { try FileManager.default.moveItem(at: folder, to: old) }
    do {
      try FileManager.default.moveItem(at: made, to: folder)
    } catch {
      if stood { try? FileManager.default.moveItem(at: old, to: folder) }
      throw error
    }
    if stood { try? FileManager.default.removeItem(at: old) }
  }

  private static func beside(_ folder: URL, _ name: String) -> URL {
    folder.deletingLastPathComponent().appending(path: ".\(folder.lastPathComponent).\(name)")
  }
}
