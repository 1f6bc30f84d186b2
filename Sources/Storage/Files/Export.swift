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
  /// Writes the records in force that an audience may have as record files below a folder, for its owner's eyes: all
  /// files or none. Countries are read one by one, so that memory does not grow with them; `progress` is told how many
  /// are done, of how many.
  public func export(
    to folder: String, as format: ExportFormat = .yaml, for audience: Audience = .internal,
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> ExportOutcome {
    let opened = audience.level.isProtected
    guard try !opened || !isLocked else { throw JournalError.registryLocked }
    let staged = try StagedFiles(for: folder)
    defer { staged.remove() }
    let withheld = try reading { db in
      try stage(in: staged, as: format, for: audience, opened: opened, db, progress)
    }
    let files = staged.files.sorted()
    try refuseLeftovers(
      in: folder, besides: files.map { (folder as NSString).appendingPathComponent($0) })
    try staged.putInPlace()
    return ExportOutcome(files: files, withheld: withheld)
  }

  /// Gives how many entries stay behind.
  private func stage(
    in staged: StagedFiles, as format: ExportFormat, for audience: Audience, opened: Bool, _ db: Database,
    _ progress: (Int, Int) -> Void
  ) throws -> Int {
    let countries = try String.fetchAll(db, sql: "SELECT DISTINCT country FROM record ORDER BY country")
      .compactMap { CountryCode($0) }
    var (placements, withheld) = (RecordSet(), 0)
    for (number, country) in countries.enumerated() {
      progress(number, countries.count)
      let all = try CurrentRecords.all(of: [country], opened: opened, in: db)
      let (records, above) = all.withoutLocked().handedOn(to: audience)
      withheld += above + all.locked.evidence.count
      placements.insert(records.placements.values.map(Registry.Record.placement))
      for (file, text) in try records.files(as: format) where !Filed.isOfAllCountries(file) {
        // Only in a damaged table do two countries share one.
        guard !staged.files.contains(file) else { throw JournalError.database("two countries in \(file)") }
        try staged.write(text, to: file)
      }
    }
    progress(countries.count, countries.count)
    for (file, text) in try placements.files(as: format) { try staged.write(text, to: file) }
    return withheld
  }

  // A file of an earlier export that this one does not write would bring old records back.
  private func refuseLeftovers(in folder: String, besides written: [String]) throws {
    let written = Set(written)
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

  static func isOfAllCountries(_ path: String) -> Bool { path.split(separator: "/").count == 2 }

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
