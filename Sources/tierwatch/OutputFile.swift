import Foundation
import Reporting

/// Writes documents: a whole file or none, and never over a registry.
enum OutputFile {
  static func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

  static func write(_ bytes: Data, to path: String) throws {
    if FileHandle(forReadingAtPath: path)?.readData(ofLength: 15) == Data("SQLite format 3".utf8) {
      throw Complaint.registryStandsThere(path: path)
    }
    do {
      try bytes.write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Complaint.outputCannotBeWritten(path: path)
    }
  }

  /// A file for each table in a folder, which is made if need be; files of the same name are replaced.
  static func write(_ tables: [CSVTable], into folder: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Complaint.noFolder(path: folder)
    }
    for table in tables {
      try write(table.file, to: (folder as NSString).appendingPathComponent("\(table.name).csv"))
    }
    Terminal.tell(NoticeWords.of(Reader.language).tablesWritten(tables.count, folder))
  }
}
