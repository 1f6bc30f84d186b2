import Foundation

/// Finds record files in a folder.
enum RecordFolder {
  /// YAML files and `placements.csv`, in order of path.
  static func files(below path: String) throws(RecordFolderError) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .missing(path: path)
    }
    guard isFolder.boolValue else { return [path] }
    return try contents(of: path)
  }

  private static func contents(of folder: String) throws(RecordFolderError) -> [String] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw .unreadable(path: folder)
    }
    var files: [String] = []
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = (folder as NSString).appendingPathComponent(name)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isLink(path) else {
        continue
      }
      if isFolder.boolValue {
        files += try contents(of: path)
      } else if isRecordFile(name) {
        files.append(path)
      }
    }
    return files
  }

  private static func isRecordFile(_ name: String) -> Bool {
    name.hasSuffix(".yaml") || name.hasSuffix(".yml") || name == PlacementsCSV.fileName
  }

  // A link could lead out of the folder, or in a circle.
  private static func isLink(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeSymbolicLink
  }
}
