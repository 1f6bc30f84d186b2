import Foundation
import GRDB
public import Registry

/// One entry of the journal in the life of a piece of evidence: who had it in hand, when, and what was done.
public struct CustodyStep: Sendable {
  public let header: EntryHeader
  /// The entry's own digest, which the next entry of its device repeats.
  public let digest: String
  public let acts: [Act]
  /// Whether what the entry said was erased since.
  public let isErased: Bool

  /// What was done with it.
  public enum Act: Hashable, Sendable {
    case recorded
    /// A text of it in a language that it did not have.
    case translated([Language])
    case graded
    case levelChanged(from: Sensitivity, to: Sensitivity)
    /// Changed otherwise.
    case amended
    /// Written, and not to be read now, since it is locked or erased.
    case written
    case withdrawn
    /// A file, with what it is unless that is locked, erased or not for the audience.
    case attached(KnownFile?)
    /// A copy without what a file holds besides what one sees.
    case copied(KnownFile?)
    /// A copy in which a person has covered something.
    case redacted(KnownFile?)
    case detached([EntryID])
    case viewed(Audience, output: String)
    case exported(Audience, output: String)
    /// What so many of its entries said is gone.
    case erased(entries: Int)
  }
}

/// A file as an audience may know it.
public struct KnownFile: Hashable, Sendable {
  public let file: Attachment.File
  /// The digest of the file that it was made from, if the audience may know that.
  public let origin: String?
}

extension RegistryStore {
  /// The whole chain of custody of a piece of evidence, oldest first; of files the audience learns the digests that it
  /// may know, since a digest tells whoever holds a file that it is the one.
  public func custody(of evidence: EvidenceID, for audience: Audience) throws -> [CustodyStep] {
    try reading { try Custody(of: evidence, for: audience, in: $0).steps }
  }
}

private struct Custody {
  private(set) var steps: [CustodyStep] = []
  private let evidence: EvidenceID
  private let inSight: [Attachment.File]
  private var last: Evidence?

  init(of evidence: EvidenceID, for audience: Audience, in db: Database) throws {
    self.evidence = evidence
    inSight = try Attachments(db: db).files(of: evidence, for: audience)
    let rows = try Row.fetchAll(
      db,
      sql: """
        WITH own AS (
          SELECT id FROM journal_entry WHERE kind = 'evidence' AND name = ?1
          UNION SELECT entry FROM attachment WHERE evidence = ?1)
        SELECT \(EntryHeader.columns), e.digest, e.id IN (SELECT entry FROM journal_erased), \(Payload.column),
          (SELECT count(*) FROM journal_erased WHERE erasure = e.id AND entry IN own)
        FROM journal_entry e LEFT JOIN journal_payload p ON p.entry = e.id
        LEFT JOIN journal_key k ON k.entry = e.id
        WHERE e.id IN own OR e.change IN ('handling', 'detachment')
        OR e.id IN (SELECT erasure FROM journal_erased WHERE entry IN own) ORDER BY e.arrival
        """, arguments: [evidence.text])
    for row in rows {
      let header = try EntryHeader(row)
      let acts = try acts(of: row, header)
      guard !acts.isEmpty else { continue }
      steps.append(
        CustodyStep(header: header, digest: try row.value(14), acts: acts, isErased: try row.value(15)))
    }
  }

  private mutating func acts(of row: Row, _ header: EntryHeader) throws -> [CustodyStep.Act] {
    guard let payload: Data = try row.value(16) else {
      return header.change == "attachment" ? [.attached(nil)] : [.written]
    }
    switch try Payload.stored(payload) {
    case .envelope: return [.written]
    case .change(.record(.evidence(let entry))):
      defer { last = entry }
      return Self.acts(from: last, to: entry)
    case .change(.record): return []
    case .change(.withdrawal): return [.withdrawn]
    case .change(.attachment(let attachment)): return [act(attachment.file)]
    case .change(.detachment(let left)): return left.evidence == evidence ? [.detached(left.entries)] : []
    case .change(.erasure): return [.erased(entries: try row.value(17))]
    case .change(.handling(let handling)):
      return handling.evidence.contains(evidence) ? [Self.act(handling)] : []
    }
  }

  private func act(_ file: Attachment.File?) -> CustodyStep.Act {
    let shown = file.flatMap { file in
      inSight.contains { $0.digest == file.digest }
        ? KnownFile(file: file, origin: file.origin(among: inSight)?.digest) : nil
    }
    return switch file?.role {
    case .working: .copied(shown)
    case .redacted: .redacted(shown)
    case .original, nil: .attached(shown)
    }
  }

  private static func act(_ handling: Handling) -> CustodyStep.Act {
    switch handling.act {
    case .viewed: .viewed(handling.audience, output: handling.output)
    case .exported: .exported(handling.audience, output: handling.output)
    }
  }

  private static func acts(from old: Evidence?, to new: Evidence) -> [CustodyStep.Act] {
    guard let old else { return [.recorded] }
    var acts: [CustodyStep.Act] = []
    let languages = Language.allCases.filter { old.fact[$0] == nil && new.fact[$0] != nil }
    if !languages.isEmpty { acts.append(.translated(languages)) }
    if old.credibility != new.credibility { acts.append(.graded) }
    if old.sensitivity != new.sensitivity {
      acts.append(.levelChanged(from: old.sensitivity, to: new.sensitivity))
    }
    return acts.isEmpty ? [.amended] : acts
  }
}

extension Attachments {
  /// Files of a piece of evidence that an audience may know of, also those that were detached. One file is as closed as
  /// the most closed entry that attached it.
  fileprivate func files(of evidence: EvidenceID, for audience: Audience) throws -> [Attachment.File] {
    let now = try level(of: evidence) ?? .sealed
    var levels: [String: Sensitivity] = [:]
    var files: [Attachment.File] = []
    for kept in try kept(of: evidence.text) {
      guard let file = kept.attachment.file else { continue }
      let own = max(kept.attachment.level(with: now), try highest(of: evidence, after: kept.entry))
      levels[file.digest] = max(levels[file.digest] ?? .public, own)
      files.append(file)
    }
    return files.filter { levels[$0.digest] ?? .sealed <= audience.level }
  }
}
