import Registry

extension Form where Value == Evidence {
  static var evidence: Form { Form(read: readEvidence, write: writeEvidence) }
}

private let readEvidence: @Sendable (RecordNode, inout Malformations) -> Evidence? = { node, malformations in
  guard var fields = FieldReader(node, &malformations) else { return nil }
  let evidence = evidence(&fields)
  fields.finish(&malformations)
  return evidence
}

private func evidence(_ fields: inout FieldReader) -> Evidence? {
  let id = fields.required("id", Form<EvidenceID>.name)
  let fact = fields.required("fact", .localized)
  let event = fields.required("event", .date)
  let recorded = fields.optional("recorded", .day)
  let area = fields.optional("area", Form<EffortArea>.choice)
  let direction = fields.optional("direction", Form<Direction>.choice)
  let attributedTo = fields.list("attributedTo", Form<Attribution>.choice)
  let modality = fields.required("modality", Form<Modality>.choice)
  let links = fields.list("links", .link)
  let restates = fields.list("restates", Form<EvidenceID>.name)
  let corroborates = fields.list("corroborates", Form<EvidenceID>.name)
  let disagreesWith = fields.list("disagreesWith", Form<EvidenceID>.name)
  let criteria = fields.list("criteria", Form<Criterion>.choice)
  let place = fields.optional("place", Form<RegionID>.name)
  let stage = fields.optional("stage", Form<Stage>.choice)
  let kind = fields.required("kind", Form<EvidenceKind>.choice)
  let figures = fields.list("figures", .figure)
  let source = fields.required("source", Form<SourceID>.name)
  let locator = fields.optional("locator", .locator)
  let credibility = fields.optional("credibility", .judgement(Credibility.self))
  let sensitivity = fields.required("sensitivity", Form<Sensitivity>.choice)
  let note = fields.optional("note", .localized)
  guard let id, let fact, let event, let modality, let kind, let source, let sensitivity
  else { return nil }
  return Evidence(
    id: id, fact: fact, event: event, recorded: recorded, area: area, direction: direction,
    attributedTo: attributedTo, modality: modality, links: links, restates: restates,
    corroborates: corroborates, disagreesWith: disagreesWith, criteria: criteria, place: place, stage: stage,
    kind: kind, figures: figures,
    source: source, locator: locator, credibility: credibility, sensitivity: sensitivity, note: note)
}

private let writeEvidence: @Sendable (Evidence) -> RecordNode = { evidence in
  var fields = FieldWriter()
  fields.put("id", evidence.id, .name)
  fields.put("fact", evidence.fact, .localized)
  fields.put("event", evidence.event, .date)
  fields.put("recorded", evidence.recorded, .day)
  fields.put("area", evidence.area, .choice)
  fields.put("direction", evidence.direction, .choice)
  // Written even when empty: it is required, and a payload must always read back.
  fields.put("attributedTo", evidence.attributedTo, .list(of: .choice, compact: true))
  fields.put("modality", evidence.modality, .choice)
  fields.put("links", evidence.links, .link)
  fields.put("restates", evidence.restates, .name, compact: true)
  fields.put("corroborates", evidence.corroborates, .name, compact: true)
  fields.put("disagreesWith", evidence.disagreesWith, .name, compact: true)
  fields.put("criteria", evidence.criteria, .choice, compact: true)
  fields.put("place", evidence.place, .name)
  fields.put("stage", evidence.stage, .choice)
  fields.put("kind", evidence.kind, .choice)
  fields.put("figures", evidence.figures, .figure)
  fields.put("source", evidence.source, .name)
  fields.put("locator", evidence.locator, .locator)
  fields.put("credibility", evidence.credibility, .judgement(Credibility.self))
  fields.put("sensitivity", evidence.sensitivity, .choice)
  fields.put("note", evidence.note, .localized)
  return RecordNode(.fields(fields.fields))
}

extension Form where Value == Evidence.Link {
  fileprivate static var link: Form {
    .fields(compact: true) { fields in
      let to = fields.required("to", Form<SubjectID>.name)
      let stance = fields.required("stance", Form<Stance>.choice)
      guard let to, let stance else { return nil }
      return Evidence.Link(to: to, stance: stance)
    } write: { link, fields in
      fields.put("to", link.to, .name)
      fields.put("stance", link.stance, .choice)
    }
  }
}
