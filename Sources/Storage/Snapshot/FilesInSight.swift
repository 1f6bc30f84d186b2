import GRDB
import Registry

/// Which files of evidence an audience may know of, by their digests.
struct FilesInSight {
  let db: Database
  /// The last entry that counts; none where all do.
  let arrival: Int?
  let audience: Sensitivity

  /// Those of entries that the audience may see. For whom a file may not be, it is not even opened.
  func digests(of entries: [EvidenceID: Evidence]) throws -> [EvidenceID: [String]] {
    let attachments = Attachments(db: db)
    let kept = try attachments.kept(until: arrival, opened: audience.isProtected)
    return try Dictionary(grouping: kept, by: \.attachment.evidence).reduce(into: [:]) { found, files in
      guard let entry = entries[files.key] else { return }
      let seen = try attachments.inForce(files.value, of: entry.id)
        .filter { $0.level(with: entry.sensitivity) <= audience }.compactMap(\.file?.digest)
      if !seen.isEmpty { found[entry.id] = seen }
    }
  }
}
