import Foundation
import GRDB
public import Registry

/// As what records are exported.
public enum ExportFormat: String, CaseIterable, Sendable {
  case yaml, jsonl
}

/// What an export wrote, and how many entries stayed behind.
public struct ExportOutcome: Sendable {
  public let files: [String]
  public let withheld: Int
}

extension RegistryStore {
  /// Writes the records in force that an audience may have as record files below a folder, for its owner's eyes.
  public func export(
    to folder: String, as format: ExportFormat = .yaml, for audience: Audience = .internal
  ) throws -> ExportOutcome {
    let opened = audience.level.isProtected
    guard try !opened || !isLocked else { throw JournalError.registryLocked }
    let all = try reading { try CurrentRecords.all(of: nil, opened: opened, in: $0) }
    let (records, withheld) = all.withoutLocked().handedOn(to: audience)
    let files = try records.files(as: format)
    try refuseLeftovers(
      in: folder, besides: files.keys.map { (folder as NSString).appendingPathComponent($0) })
    for file in files.keys.sorted() {
      try write(files[file] ?? "", to: (folder as NSString).appendingPathComponent(file))
    }
    return ExportOutcome(
      files: files.keys.sorted(), withheld: withheld + all.locked.evidence.count)
  }

  private func write(_ text: String, to path: String) throws(RecordFolderError) {
    do {
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      throw .cannotWrite(path: path)
    }
  }

  // A file of an earlier export that this one does not write would bring old records back.
  private func refuseLeftovers(in folder: String, besides written: [String]) throws {
    for part in ["Recommendations", "Evidence"] {
      let path = (folder as NSString).appendingPathComponent(part)
      guard FileManager.default.fileExists(atPath: path) else { continue }
      for file in try RecordFolder.files(below: path) where !written.contains(file.path) {
        throw RecordFolderError.leftOver(path: file.path)
      }
    }
  }
}

/// A record and the file that it belongs to.
private struct Filed {
  private let path: String
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
      case .decision(let decision): Self.file(decision.edition, in: "Recommendations")
      case .author: "Recommendations/\(record.country)/authors.yaml"
      case .owner, .source: "Evidence/\(record.country)/sources.yaml"
      case .evidence(let evidence): Self.file(evidence.edition, in: "Evidence")
      case .placement: "Evidence/\(PlacementsCSV.fileName)"
      }
  }

  func path(as format: ExportFormat) -> String {
    switch format {
    case .yaml: path
    case .jsonl: (path as NSString).deletingPathExtension + ".jsonl"
    }
  }

  private static func file(_ edition: EditionID, in folder: String) -> String {
    "\(folder)/\(edition.country)/\(edition.year).yaml"
  }
}

extension RecordSet {
  /// The text of every record file, by its path.
  func files(as format: ExportFormat) throws -> [String: String] {
    let filed = Dictionary(grouping: all.map(Filed.init), by: { $0.path(as: format) })
    return try filed.mapValues { filed in
      let records = filed.map { $0.record }
      return switch format {
      case .yaml: try RecordFile.write(records)
      case .jsonl: RecordLines.write(records)
      }
    }
  }
}
