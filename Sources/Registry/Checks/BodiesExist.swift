extension Check {
  /// Lead and supporting bodies, successors, and owners of decisions are recorded.
  static let bodiesExist = Check("bodies-exist") { records in
    let named = records.orderedRecommendations.flatMap { recommendation in
      (recommendation.lead + recommendation.supporting).map {
        (RecordKey(.recommendation, recommendation.id.text), $0)
      }
    }
    let successors = records.bodies.values.sorted { $0.id < $1.id }.flatMap { body in
      body.successors.map { (RecordKey(.body, body.id.text), $0) }
    }
    let owners = records.orderedDecisions.compactMap { decision in
      decision.owner.map { (RecordKey(.decision, decision.id.text), $0) }
    }
    return (named + successors + owners).filter { records.bodies[$0.1] == nil }.map { key, body in
      Problem(.unknownBody(body), at: key)
    }
  }
}
