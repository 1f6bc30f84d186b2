import Registry

extension Form where Value == Evidence {
  static var evidence: Form { Form(read: readEvidence, write: writeEvidence) }
}

private let readEvidence: @Sendable (RecordNode, inout Malformations) -> Evidence? = { node, malformations in
  FieldReader.reading(node, &malformations, evidence)
}

private func evidence(_ fields: inout FieldReader) -> Evidence? {
  let id = fields.required("id", Made.name)
  let fact = fields.required("fact", Made.text)
  let event = fields.required("event", Made.date)
  let recorded = fields.optional("recorded", Made.day)
  let area = fields.optional("area", Made.area)
  let direction = fields.optional("direction", Made.direction)
  let attributedTo = fields.list("attributedTo", Made.attribution)
  let modality = fields.required("modality", Made.modality)
  let links = fields.list("links", Made.link)
  let restates = fields.list("restates", Made.name)
  let corroborates = fields.list("corroborates", Made.name)
  let disagreesWith = fields.list("disagreesWith", Made.name)
  let criteria = fields.list("criteria", Made.criterion)
  let place = fields.optional("place", Made.place)
  let stage = fields.optional("stage", Made.stage)
  let kind = fields.required("kind", Made.kind)
  let figures = fields.list("figures", Made.figure)
  let source = fields.required("source", Made.source)
  let locator = fields.optional("locator", Made.locator)
  let credibility = fields.optional("credibility", Made.credibility)
  let sensitivity = fields.required("sensitivity", Made.sensitivity)
  let note = fields.optional("note", Made.text)
  let lowering = fields.optional("lowering", Made.lowering)
  guard let id, let fact, let event, let modality, let kind, let source, let sensitivity
  else { return nil }
  return Evidence(
    id: id, fact: fact, event: event, recorded: recorded, area: area, direction: direction,
    attributedTo: attributedTo, modality: modality, links: links, restates: restates,
    corroborates: corroborates, disagreesWith: disagreesWith, criteria: criteria, place: place, stage: stage,
    kind: kind, figures: figures,
    source: source, locator: locator, credibility: credibility, sensitivity: sensitivity, note: note,
    lowering: lowering)
}

private let writeEvidence: @Sendable (Evidence) -> RecordNode = { evidence in
  var fields = FieldWriter()
  fields.put("id", evidence.id, Made.name)
  fields.put("fact", evidence.fact, Made.text)
  fields.put("event", evidence.event, Made.date)
  fields.put("recorded", evidence.recorded, Made.day)
  fields.put("area", evidence.area, Made.area)
  fields.put("direction", evidence.direction, Made.direction)
  // Written even when empty: it is required, and a payload must always read back.
  fields.put("attributedTo", evidence.attributedTo, Made.attributions)
  fields.put("modality", evidence.modality, Made.modality)
  fields.put("links", evidence.links, Made.link)
  fields.put("restates", evidence.restates, Made.name, compact: true)
  fields.put("corroborates", evidence.corroborates, Made.name, compact: true)
  fields.put("disagreesWith", evidence.disagreesWith, Made.name, compact: true)
  fields.put("criteria", evidence.criteria, Made.criterion, compact: true)
  fields.put("place", evidence.place, Made.place)
  fields.put("stage", evidence.stage, Made.stage)
  fields.put("kind", evidence.kind, Made.kind)
  fields.put("figures", evidence.figures, Made.figure)
  fields.put("source", evidence.source, Made.source)
  fields.put("locator", evidence.locator, Made.locator)
  fields.put("credibility", evidence.credibility, Made.credibility)
  fields.put("sensitivity", evidence.sensitivity, Made.sensitivity)
  fields.put("note", evidence.note, Made.text)
  fields.put("lowering", evidence.lowering, Made.lowering)
  return RecordNode(.fields(fields.fields))
}

extension Form where Value == Evidence.Link {
  fileprivate static var link: Form {
    .fields(compact: true) { fields in
      let to = fields.required("to", Made.subject)
      let stance = fields.required("stance", Made.stance)
      guard let to, let stance else { return nil }
      return Evidence.Link(to: to, stance: stance)
    } write: { link, fields in
      fields.put("to", link.to, Made.subject)
      fields.put("stance", link.stance, Made.stance)
    }
  }
}

/// The forms of its fields, each made once: evidence comes by the hundred thousand.
private enum Made {
  static let name = Form<EvidenceID>.name
  static let text = Form<LocalizedText>.localized
  static let date = Form<EventDate>.date
  static let day = Form<CalendarDay>.day
  static let area = Form<EffortArea>.choice
  static let direction = Form<Direction>.choice
  static let attribution = Form<Attribution>.choice
  static let attributions = Form<[Attribution]>.list(of: attribution, compact: true)
  static let modality = Form<Modality>.choice
  static let link = Form<Evidence.Link>.link
  static let criterion = Form<Criterion>.choice
  static let place = Form<RegionID>.name
  static let stage = Form<Stage>.choice
  static let kind = Form<EvidenceKind>.choice
  static let figure = Form<Figure>.figure
  static let source = Form<SourceID>.name
  static let locator = Form<Locator>.locator
  static let credibility = Form<Judgement<Credibility>>.judgement(Credibility.self)
  static let sensitivity = Form<Sensitivity>.choice
  static let lowering = Form<Lowering>.lowering
  static let subject = Form<SubjectID>.name
  static let stance = Form<Stance>.choice
}
