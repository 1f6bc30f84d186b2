public import Registry

extension Sample {
  public static func evidence(
    _ id: String = "KGZ-2019-N009", event: String = "2018-09-14", fact: LocalizedText? = nil,
    links: [Evidence.Link] = [], restates: [String] = [], corroborates: [String] = [],
    disagreesWith: [String] = [],
    place: String? = nil, stage: Stage? = nil, kind: EvidenceKind = .report, modality: Modality = .done,
    attributedTo: [Attribution] = [.government], area: EffortArea? = nil, direction: Direction? = nil,
    criteria: [Criterion] = [], figures: [Figure] = [], source: String = "KGZ-TIP-2019",
    credibility: Credibility? = .probable, sensitivity: Sensitivity = .public, note: LocalizedText? = nil
  ) -> Evidence {
    Evidence(
      id: text(id, EvidenceID.init), fact: fact ?? words("Fact of \(id)."), event: date(event), area: area,
      direction: direction, attributedTo: attributedTo, modality: modality, links: links,
      restates: restates.map { text($0, EvidenceID.init) },
      corroborates: corroborates.map { text($0, EvidenceID.init) },
      disagreesWith: disagreesWith.map { text($0, EvidenceID.init) }, criteria: criteria,
      place: place.map { text($0, RegionID.init) }, stage: stage, kind: kind, figures: figures,
      source: text(source, SourceID.init), credibility: credibility.map(judged), sensitivity: sensitivity,
      note: note)
  }

  public static func link(_ to: String = "KGZ-2019-04a", _ stance: Stance = .supports) -> Evidence.Link {
    Evidence.Link(to: text(to, SubjectID.init), stance: stance)
  }

  public static func figure(
    _ measure: Measure = .investigations, _ value: String? = "12", upTo: String? = nil,
    approximate: Bool = false, bound: Figure.Bound? = nil, moved: Movement? = nil, unit: Unit = .cases,
    basis: Basis = .calendarYear, period: String = "2018", countedBy: [Attribution] = [],
    breakdown: [Figure.Share] = [], definition: DefinitionFit = .unstated, partOf: String? = nil,
    restatedBy: String? = nil
  ) -> Figure {
    Figure(
      measure: measure, unit: unit, value: value.map { text($0, Amount.init) },
      upTo: upTo.map { text($0, Amount.init) }, approximate: approximate, bound: bound, moved: moved,
      basis: basis, period: date(period), countedBy: countedBy, breakdown: breakdown, definition: definition,
      partOf: partOf.map { text($0, EvidenceID.init) },
      restatedBy: restatedBy.map { text($0, EvidenceID.init) })
  }

  public static func date(_ iso: String) -> EventDate { text(iso, EventDate.init(iso:)) }
}
