import Foundation
import GRDB
import Registry

extension RegistryStore {
  /// Writes the records in force as record files below a folder; returns the files' paths in it.
  public func export(to folder: String) throws -> [String] {
    let records = try reading { try CurrentRecords.all(of: nil, in: $0) }
    let files = try records.files
    for file in files.keys.sorted() {
      let path = (folder as NSString).appendingPathComponent(file)
      do {
        try FileManager.default.createDirectory(
          atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data((files[file] ?? "").utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      } catch {
        throw RecordFolderError.cannotWrite(path: path)
      }
    }
    return files.keys.sorted()
  }
}

/// A record and the file that it belongs to.
private struct Filed {
  let path: String
  let record: Registry.Record

  init(_ record: Registry.Record) {
    self.record = record
    path =
      switch record {
      case .country, .body: "Recommendations/\(record.country)/country.yaml"
      case .edition(let edition): Self.file(edition.id, in: "Recommendations")
      case .recommendation(let recommendation): Self.file(recommendation.id.edition, in: "Recommendations")
      case .statusUpdate(let update): Self.file(update.about.recommendation.edition, in: "Recommendations")
      case .commentary(let commentary): Self.file(commentary.edition, in: "Recommendations")
      case .source: "Evidence/\(record.country)/sources.yaml"
      case .evidence(let evidence): Self.file(evidence.edition, in: "Evidence")
      case .placement: "Evidence/\(PlacementsCSV.fileName)"
      }
  }

  private static func file(_ edition: EditionID, in folder: String) -> String {
    "\(folder)/\(edition.country)/\(edition.year).yaml"
  }
}

extension RecordSet {
  /// The text of every record file, by its path.
  fileprivate var files: [String: String] {
    get throws {
      try Dictionary(grouping: all.map(Filed.init), by: { $0.path }).mapValues { filed in
        try RecordFile.write(filed.map { $0.record })
      }
    }
  }
}
