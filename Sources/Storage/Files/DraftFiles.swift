import Foundation
public import Registry

/// A record that a rule proposed.
public struct ProposedRecord: Sendable {
  public let record: Record
  public let rule: String

  public init(_ record: Record, rule: String) { (self.record, self.rule) = (record, rule) }
}

/// Record files of drafts, for a person to go through and to import with `--accept`.
public struct DraftFiles: Sendable {
  /// What is written, by the path below a folder.
  private let files: [(path: String, records: [ProposedRecord])]

  public init(_ drafts: [ProposedRecord], of edition: EditionID) {
    let (country, year) = (edition.country, edition.year)
    let places = Dictionary(grouping: drafts) { draft in
      switch draft.record {
      case .owner, .source: "Evidence/\(country)/sources.yaml"
      case .evidence: "Evidence/\(country)/\(year).yaml"
      case .country, .body, .edition, .placement, .recommendation, .statusUpdate, .commentary, .decision,
        .author:
        "Recommendations/\(country)/\(year).yaml"
      }
    }
    files = places.keys.sorted().map { ($0, places[$0] ?? []) }
  }

  /// Writes them below a folder; never over a file that stands there.
  public func write(below folder: String) throws -> [String] {
    let paths = files.map { (folder as NSString).appendingPathComponent($0.path) }
    for path in paths where FileManager.default.fileExists(atPath: path) {
      throw RecordFolderError.leftOver(path: path)
    }
    for (file, path) in zip(files, paths) {
      let rules = Dictionary(
        file.records.map { ($0.record.key, $0.rule) }, uniquingKeysWith: { first, _ in first })
      try Self.write(try RecordFile.write(file.records.map(\.record), proposedBy: rules), to: path)
    }
    return paths
  }

  private static func write(_ text: String, to path: String) throws(RecordFolderError) {
    do {
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw .cannotWrite(path: path)
    }
  }
}
