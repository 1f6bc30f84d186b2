import Foundation

/// Finds record files in a folder.
enum RecordFolder {
  struct File: Sendable {
    let path: String
    let bytes: Int

    /// A file of any other name, called by it, is taken for YAML.
    var format: RecordFormat { RecordFormat(fileName: (path as NSString).lastPathComponent) ?? .yaml }
  }

  /// The file, or the record files in a folder, in order of path; each can be read.
  static func files(below path: String) throws(RecordFolderError) -> [File] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .missing(path: path)
    }
    var files: [File] = []
    for path in isFolder.boolValue ? try contents(of: path) : [path] {
      guard canRead(path) else { throw .unreadable(path: path) }
      files.append(File(path: path, bytes: size(of: path)))
    }
    return files
  }

  // Opening is the only question whose answer holds for whoever runs this.
  private static func canRead(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    if descriptor >= 0 { close(descriptor) }
    return descriptor >= 0
  }

  // A link has the size of what it leads to; a pipe has none.
  private static func size(of path: String) -> Int {
    var facts = stat()
    return stat(path, &facts) == 0 ? Int(facts.st_size) : 0
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

  // Coded cases lie beside evidence and are no records.
  private static func isRecordFile(_ name: String) -> Bool {
    RecordFormat(fileName: name) != nil && name != CasesFile.fileName
  }

  // A link could lead out of the folder, or in a circle.
  private static func isLink(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeSymbolicLink
  }
}
