import Registry

extension Form where Value == Decision {
  static var decision: Form {
    .fields { fields in
      let id = fields.required("id", Form<DecisionID>.name)
      let decided = fields.required("decided", .day)
      let text = fields.required("text", .localized)
      let recommendations = fields.list("recommendations", Form<RecommendationID>.name)
      let owner = fields.optional("owner", Form<BodyID>.name)
      let due = fields.optional("due", .day)
      let author = fields.required("author", .line)
      let closed = fields.optional("closed", .closing)
      guard let id, let decided, let text, let author else { return nil }
      return Decision(
        id: id, decided: decided, text: text, recommendations: recommendations, owner: owner, due: due,
        author: author, closed: closed)
    } write: { decision, fields in
      fields.put("id", decision.id, .name)
      fields.put("decided", decision.decided, .day)
      fields.put("text", decision.text, .localized)
      fields.put("recommendations", decision.recommendations, .name, compact: true)
      fields.put("owner", decision.owner, .name)
      fields.put("due", decision.due, .day)
      fields.put("author", decision.author, .line)
      fields.put("closed", decision.closed, .closing)
    }
  }
}

extension Form where Value == Decision.Closing {
  fileprivate static var closing: Form {
    .fields { fields in
      let outcome = fields.required("outcome", Form<DecisionOutcome>.choice)
      let on = fields.required("on", .day)
      let note = fields.optional("note", .localized)
      let evidence = fields.list("evidence", Form<EvidenceID>.name)
      guard let outcome, let on else { return nil }
      return Decision.Closing(outcome: outcome, on: on, note: note, evidence: evidence)
    } write: { closing, fields in
      fields.put("outcome", closing.outcome, .choice)
      fields.put("on", closing.on, .day)
      fields.put("note", closing.note, .localized)
      fields.put("evidence", closing.evidence, .name, compact: true)
    }
  }
}
