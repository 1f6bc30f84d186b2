import Registry

extension EvidenceFields {
  /// The entry with these fields in place of the old ones.
  func evidence(over old: Evidence, source: SourceID?, by author: String) throws -> Evidence {
    let date = event ?? old.event
    let figures = try details.figures(of: date)
    let criteria = details.criterion
    return Evidence(
      id: old.id, fact: try fact.map { try words.text($0, over: old.fact, by: author) } ?? old.fact,
      event: date, recorded: old.recorded, area: left(.area, area ?? old.area),
      direction: left(.direction, direction ?? old.direction),
      attributedTo: left(.attributedTo, attributedTo.isEmpty ? old.attributedTo : attributedTo) ?? [],
      modality: modality ?? old.modality, links: links(over: old.links), restates: related(old.restates),
      corroborates: related(old.corroborates), disagreesWith: related(old.disagreesWith),
      criteria: left(.criteria, criteria.isEmpty ? old.criteria : criteria) ?? [],
      place: left(.place, place ?? old.place),
      stage: left(.stage, stage ?? old.stage), kind: kind ?? old.kind,
      figures: left(.figures, figures.isEmpty ? old.figures : figures) ?? [],
      source: source ?? old.source, locator: left(.locator, try details.place() ?? old.locator),
      credibility: left(.credibility, try judgement(over: old.credibility, by: author)),
      sensitivity: sensitivity ?? old.sensitivity,
      note: left(.note, try details.note.map { try words.text($0, over: old.note, by: author) } ?? old.note))
  }

  private func left<Value>(_ field: Emptied, _ value: Value?) -> Value? {
    without.contains(field) ? nil : value
  }

  private func related(_ old: [EvidenceID]) -> [EvidenceID] { old.filter { !unrelate.contains($0) } }

  /// A link given anew takes the place of the old one; others follow at the end.
  private func links(over old: [Evidence.Link]) -> [Evidence.Link] {
    var links = old.filter { !unlink.contains($0.to) }
    for given in link {
      if let place = links.firstIndex(where: { $0.to == given.to }) {
        links[place] = given
      } else {
        links.append(given)
      }
    }
    return links
  }

  private func judgement(
    over old: Judgement<Credibility>?, by author: String
  ) throws -> Judgement<Credibility>? {
    guard let credibility, let because else { return old }
    return try .given(credibility, because: because, in: words.language.resolved, over: old, by: author)
  }
}
