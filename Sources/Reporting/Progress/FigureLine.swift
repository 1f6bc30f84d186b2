import Registry

/// A figure of one entry, with all that a reader needs to lay it beside another.
struct FigureLine: Encodable, Sendable {
  @ByKey var entry: EvidenceID
  @ByKey var measure: Measure
  @ByKey var unit: Unit
  @ByKey var basis: Basis
  @ByKey var period: EventDate
  @ByKey var value: FigureValue
  let breakdown: [Part]
  /// What the source itself compares with.
  @ByKey var comparison: Figure.Comparison?
  @ByKey var countedBy: [Attribution]
  @ByKey var source: SourceID
  @ByKey var sourceTitle: LocalizedText?
  @ByKey var definition: DefinitionFit
  @ByKey var partOf: EvidenceID?
  @ByKey var correctedIn: EvidenceID?
  /// Entries that say otherwise of it.
  @ByKey var differsFrom: [EvidenceID]

  /// How many of it are women, or children, or in forced labor.
  struct Part: Encodable, Sendable {
    let key: String
    @ByKey var value: Amount
  }
}

extension FigureLine {
  init(_ count: Count, differsFrom: [EvidenceID], in snapshot: RegistrySnapshot) {
    let (entry, figure) = (count.entry, count.figure)
    self.init(
      entry: entry.id, measure: figure.measure, unit: figure.unit, basis: figure.basis,
      period: figure.period, value: FigureValue(figure),
      breakdown: figure.breakdown.map { Part(key: $0.key, value: $0.value) },
      comparison: figure.comparison, countedBy: figure.countedBy, source: entry.source,
      sourceTitle: snapshot.records.sources[entry.source]?.title, definition: figure.definition,
      partOf: figure.partOf.flatMap { snapshot.inSight([$0]).first },
      correctedIn: figure.restatedBy.flatMap { snapshot.inSight([$0]).first }, differsFrom: differsFrom)
  }
}

extension Basis: Keyed {}
extension Unit: Keyed {}

extension Amount: Keyed { var key: String { text } }

extension Figure.Comparison: Keyed {
  struct Key: Encodable {
    let value: String
    let period: String
  }

  var key: Key { Key(value: value.text, period: period.iso) }
}
