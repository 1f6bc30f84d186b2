import Foundation

/// The project's own files, found from where this file was compiled.
enum Project {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let sources = root.appendingPathComponent("Sources")

  /// The Swift files of a room; of all rooms for an empty name.
  static func swiftFiles(of room: String) throws -> [URL] {
    let folder = room.isEmpty ? sources : sources.appendingPathComponent(room)
    guard let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else {
      return []
    }
    return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }
}
