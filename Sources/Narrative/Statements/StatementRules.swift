import Registry

/// Stage, modality, kind, and who says so.
struct StatementRules {
  let clause: Clause
  let direction: Direction?
  let area: EffortArea?
  let figures: [ReadFigure]

  var stage: Stage? {
    if clause.saysAny([.negation, .noReport, .noFigures]) { return clause.says(.draft) ? .draft : nil }
    if clause.says(.stop) { return .suspended }
    if clause.says(.inForce) || area == .lawReform && clause.saysAny([.penalty, .article]) {
      return .inForce
    }
    if clause.saysAny([.adopt, .create]) { return .adopted }
    if clause.saysAny([.draft]), !clause.says(.perform) { return .draft }
    if clause.says(.intend) { return .promise }
    if clause.says(.budget), clause.says(.perform), figures.contains(where: { $0.figure.measure == .budget })
    {
      return .funded
    }
    guard direction != .gap else { return nil }
    return clause.saysAny([.perform, .continued, .increase]) || !figures.isEmpty ? .applied : nil
  }

  var modality: Modality {
    let isHearsay =
      clause.saysAny([.alleged])
      || clause.says(.say) && clause.saysAny([.ngo, .international, .expert, .advocate])
    if clause.says(.complicity) || clause.says(.problem), isHearsay { return .alleged }
    if clause.saysAny([.noReport, .noFigures, .unknown]) { return .reported }
    if isHearsay { return .reported }
    return clause.says(.negation) ? .notDone : .done
  }

  var attributedTo: [Attribution] {
    guard clause.says(.say) || clause.says(.alleged) else { return [.report] }
    let sources: [(Sense, Attribution)] = [
      (.ngo, .ngo), (.international, .internationalOrganization), (.expert, .experts),
      (.advocate, .advocates), (.media, .media),
    ]
    let found = sources.filter { clause.says($0.0) }.map(\.1)
    if !found.isEmpty { return found }
    return clause.says(.government) && !clause.saysAny([.noReport, .noFigures]) ? [.government] : [.report]
  }

  var kind: EvidenceKind {
    if !figures.isEmpty, figures.contains(where: { Self.isCount($0.figure.measure) }) {
      return area == .training ? .training : .statistic
    }
    guard direction != .gap, direction != .noInformation else { return .narrative }
    switch area {
    case .lawReform: return .law
    case .training: return .training
    case .sentences: return .judgment
    case .planAndCoordination, .referralAndProcedures:
      return clause.saysAny([.adopt, .create, .draft]) ? .policy : .narrative
    case .victimServices, .prevention, .recruitmentOversight, .victimIdentification:
      return clause.saysAny([.adopt, .create])
        ? .policy : clause.saysAny([.perform, .continued]) ? .service : .narrative
    case .investigations, .prosecutions, .convictions, .officialComplicity, .nonPenalization, .funding,
      .dataProvision, nil:
      return .narrative
    }
  }

  private static func isCount(_ measure: Measure) -> Bool {
    ![.penaltyMinimum, .penaltyMaximum, .sentence, .watchListYears].contains(measure)
  }
}
