import Foundation
import Registry

/// What record files hold, with every malformation found in them.
public struct RecordFiles: Sendable {
  public private(set) var records: [FoundRecord] = []
  public private(set) var problems: [FileProblem] = []

  /// Reads files, and folders with all below them.
  public init(at paths: [String]) throws(RecordFolderError) {
    for path in paths {
      for file in try RecordFolder.files(below: path) { try read(file) }
    }
    problems += duplicates
  }

  private mutating func read(_ file: String) throws(RecordFolderError) {
    if let size = Self.size(of: file), size > FileText.largestFile {
      return problems.append(FileProblem(file, RecordFileError.tooLarge(megabytes: size >> 20).malformation))
    }
    guard let bytes = FileManager.default.contents(atPath: file) else { throw .unreadable(path: file) }
    var malformations = Malformations()
    do throws(RecordFileError) {
      let text = try FileText.decode(bytes)
      let found =
        file.hasSuffix(".csv")
        ? PlacementsCSV.read(text, &malformations) : try RecordFile.read(text, &malformations)
      if found.isEmpty, malformations.all.isEmpty { throw RecordFileError.noRecords }
      records += found.map { FoundRecord(record: $0.record, file: file, line: $0.line) }
    } catch {
      problems.append(FileProblem(file, error.malformation))
    }
    problems += malformations.all.map { FileProblem(file, $0) }
  }

  private static func size(of file: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: file))?[.size] as? Int
  }

  private var duplicates: [FileProblem] {
    var first: [RecordKey: FoundRecord] = [:]
    return records.compactMap { found in
      guard let earlier = first.updateValue(found, forKey: found.record.key) else { return nil }
      first[found.record.key] = earlier
      return FileProblem(
        found.file, line: found.line,
        what: "\(found.record.key) stands already at \(earlier.file):\(earlier.line ?? 1)",
        remedy: "give it a name of its own, or keep one of the two")
    }
  }
}
