import Registry

/// Entries that the audience may see, and what they rest on.
struct Register: Encodable, Sendable {
  let entries: [EvidenceEntry]
  /// The record files in which they stand, by the report year of their events.
  let files: [String]
  let unjudged: Unjudged
  let sources: [SourceSheet]
  /// Entries that lie above the audience.
  let withheld: Int
}

extension Register {
  /// Every entry in sight, and the sources of the edition.
  init(_ snapshot: RegistrySnapshot) {
    self.init(of: snapshot.register, and: [snapshot.edition.source].compactMap(\.self), in: snapshot)
  }

  /// The entries that a document cites.
  init(citing cited: Set<EvidenceID>, in snapshot: RegistrySnapshot) {
    self.init(of: snapshot.register.filter { cited.contains($0.id) }, and: [], in: snapshot)
  }

  private init(of entries: [Evidence], and sources: [SourceID], in snapshot: RegistrySnapshot) {
    let sheets = entries.map { EvidenceEntry($0, in: snapshot) }
    let used = Set(entries.map(\.source) + sources)
    self.init(
      entries: sheets,
      files: Set(entries.map { "Evidence/\($0.country)/\($0.edition.year).yaml" }).sorted(),
      unjudged: Unjudged(sheets),
      sources: used.sorted().compactMap { snapshot.records.sources[$0] }.map {
        SourceSheet($0, in: snapshot)
      },
      withheld: snapshot.withheld)
  }
}

/// Entries of which nobody can say how good they are: neither the best nor the worst.
struct Unjudged: Encodable, Sendable {
  /// A letter or a digit is missing.
  @ByKey var ungraded: [EvidenceID]
  /// F or 6.
  @ByKey var cannotBeJudged: [EvidenceID]
}

extension Unjudged {
  init(_ entries: [EvidenceEntry]) {
    self.init(
      ungraded: entries.filter { $0.grade == nil }.map(\.id),
      cannotBeJudged: entries.filter { $0.grade?.isJudged == false }.map(\.id))
  }

  var all: [EvidenceID] { ungraded + cannotBeJudged }
}

/// A piece of evidence as the register prints it.
struct EvidenceEntry: Encodable, Sendable {
  @ByKey var id: EvidenceID
  @ByKey var fact: LocalizedText
  @ByKey var event: EventDate
  let baseline: Bool
  @ByKey var kind: EvidenceKind
  @ByKey var grade: EvidenceGrade?
  @ByKey var area: EffortArea?
  @ByKey var direction: Direction?
  @ByKey var stage: Stage?
  @ByKey var attributedTo: [Attribution]
  @ByKey var modality: Modality
  @ByKey var source: SourceID
  @ByKey var sourceTitle: LocalizedText?
  @ByKey var published: EventDate?
  @ByKey var locator: Locator?
  @ByKey var level: Sensitivity
  @ByKey var restates: [EvidenceID]
  /// SHA-256 of its files, by which a reader who holds one can check it.
  let attached: [String]
}

extension EvidenceEntry {
  init(_ entry: Evidence, in snapshot: RegistrySnapshot) {
    let source = snapshot.records.sources[entry.source]
    self.init(
      id: entry.id, fact: entry.fact, event: entry.event, baseline: snapshot.isBaseline(entry),
      kind: entry.kind, grade: snapshot.records.grade(of: entry), area: entry.area,
      direction: entry.direction, stage: entry.stage, attributedTo: entry.attributedTo,
      modality: entry.modality, source: entry.source, sourceTitle: source?.title,
      published: source?.published, locator: entry.locator, level: entry.sensitivity,
      restates: snapshot.inSight(entry.restates), attached: snapshot.files[entry.id] ?? [])
  }
}

/// A source as the register lists it.
struct SourceSheet: Encodable, Sendable {
  @ByKey var id: SourceID
  @ByKey var title: LocalizedText
  @ByKey var publisher: LocalizedText?
  /// Who stands behind it: the name of an owner's record, or words.
  let owner: String
  @ByKey var ownerName: LocalizedText?
  @ByKey var ownerKind: OwnerKind?
  /// Who stands behind that one in the end.
  let countsAs: String
  @ByKey var link: String?
  @ByKey var document: String?
  @ByKey var reliability: Reliability?
  @ByKey var reason: LocalizedText?
}

extension SourceSheet {
  init(_ source: Source, in snapshot: RegistrySnapshot) {
    let owner = source.ownerID.flatMap { snapshot.records.owners[$0] }
    self.init(
      id: source.id, title: source.title, publisher: source.publisher, owner: source.owner,
      ownerName: owner?.name, ownerKind: owner?.kind, countsAs: snapshot.records.standsBehind(source),
      link: source.link, document: source.document, reliability: source.reliability?.grade,
      reason: source.reliability?.reason)
  }
}
