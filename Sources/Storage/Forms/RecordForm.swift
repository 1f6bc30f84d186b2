import Registry

extension Record {
  /// The record as a tree of fields.
  var node: RecordNode {
    switch self {
    case .country(let country): Form.country.write(country)
    case .body(let body): Form.body.write(body)
    case .owner(let owner): Form.owner.write(owner)
    case .source(let source): Form.source.write(source)
    case .edition(let edition): Form.edition.write(edition)
    case .placement(let placement): Form.placement.write(placement)
    case .recommendation(let recommendation): Form.recommendation.write(recommendation)
    case .evidence(let evidence): Form.evidence.write(evidence)
    case .statusUpdate(let update): Form.statusUpdate.write(update)
    case .commentary(let commentary): Form.commentary.write(commentary)
    case .decision(let decision): Form.decision.write(decision)
    case .author(let author): Form.author.write(author)
    }
  }

  /// Reads a record of a known kind; `nil`, with the malformations noted, if it is not one.
  init?(_ kind: RecordKind, _ node: RecordNode, _ malformations: inout Malformations) {
    let record: Record? =
      switch kind {
      case .country: Form.country.read(node, &malformations).map(Record.country)
      case .body: Form.body.read(node, &malformations).map(Record.body)
      case .owner: Form.owner.read(node, &malformations).map(Record.owner)
      case .source: Form.source.read(node, &malformations).map(Record.source)
      case .edition: Form.edition.read(node, &malformations).map(Record.edition)
      case .placement: Form.placement.read(node, &malformations).map(Record.placement)
      case .recommendation: Form.recommendation.read(node, &malformations).map(Record.recommendation)
      case .evidence: Form.evidence.read(node, &malformations).map(Record.evidence)
      case .statusUpdate: Form.statusUpdate.read(node, &malformations).map(Record.statusUpdate)
      case .commentary: Form.commentary.read(node, &malformations).map(Record.commentary)
      case .decision: Form.decision.read(node, &malformations).map(Record.decision)
      case .author: Form.author.read(node, &malformations).map(Record.author)
      }
    guard let record else { return nil }
    self = record
  }
}
