import Foundation
import Registry

@testable import Storage

/// A folder that is gone when the test is over.
final class Folder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "tierwatch-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// A folder with the files of these records, sealed ones among them.
  convenience init(_ records: RecordSet, as format: ExportFormat = .yaml) throws {
    try self.init()
    for (name, text) in try records.files(as: format) { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func write(_ bytes: Data, to name: String) throws {
    let file = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  /// Every file below, by its path in the folder.
  func contents() throws -> [String: Data] {
    var found: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: path) ?? .init() {
      found[name] = FileManager.default.contents(atPath: path(name))
    }
    return found
  }

  func files() throws -> RecordFiles { try RecordFiles(at: [path]) }
}
