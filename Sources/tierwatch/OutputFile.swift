import Foundation
import Reporting

/// Writes documents: a whole file or none, and never over a registry.
enum OutputFile {
  static func write(_ text: String, to path: String) throws {
    if FileHandle(forReadingAtPath: path)?.readData(ofLength: 15) == Data("SQLite format 3".utf8) {
      throw Failure(.cannotWrite, "\(path): a registry stands there; write the report to another file")
    }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Failure(
        .cannotWrite,
        "\(path): cannot be written; free some space, or choose a folder that is there and yours")
    }
  }

  /// A file for each table in a folder, which is made if need be; files of the same name are replaced.
  static func write(_ tables: [CSVTable], into folder: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure(.cannotWrite, "\(folder): is no folder and cannot be made one; choose another with -o")
    }
    for table in tables {
      try write(table.file, to: (folder as NSString).appendingPathComponent("\(table.name).csv"))
    }
    Terminal.tell("\(tables.count) tables written to \(folder)")
  }
}
