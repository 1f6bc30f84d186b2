import Registry

extension Form where Value == StatusUpdate {
  static var statusUpdate: Form {
    .fields { fields in
      let id = fields.required("id", Form<StatusUpdateID>.name)
      let about = fields.required("about", Form<SubjectID>.name)
      let track = fields.required("track", Form<Track>.choice)
      let since = fields.required("since", .day)
      let period = fields.optional("period", Form<EditionID>.name)
      let statement = track.flatMap { readStatement(on: $0, &fields) }
      let evidence = fields.list("evidence", Form<EvidenceID>.name)
      let reason = fields.required("reason", .localized)
      let author = fields.required("author", .line)
      let nextStep = fields.optional("nextStep", .localized)
      guard let id, let about, let since, let statement, let reason, let author else { return nil }
      return StatusUpdate(
        id: id, about: about, since: since, period: period, statement: statement, evidence: evidence,
        reason: reason, author: author, nextStep: nextStep)
    } write: { update, fields in
      fields.put("id", update.id, .name)
      fields.put("about", update.about, .name)
      fields.put("track", update.track, .choice)
      fields.put("since", update.since, .day)
      fields.put("period", update.period, .name)
      writeStatement(update.statement, &fields)
      fields.put("evidence", update.evidence, .name, compact: true)
      fields.put("reason", update.reason, .localized)
      fields.put("author", update.author, .line)
      fields.put("nextStep", update.nextStep, .localized)
    }
  }

  private static func readStatement(on track: Track, _ fields: inout FieldReader) -> StatusUpdate.Statement? {
    switch track {
    case .claim: return fields.required("claim", Form<Claim>.choice).map { .claim($0) }
    case .finding:
      let level = fields.required("finding", Form<FindingLevel>.choice)
      let trend = fields.optional("trend", Form<Trend>.choice)
      let state = fields.optional("state", Form<ReviewState>.choice) ?? .draft
      let approver = fields.optional("approver", .line)
      let reviewBy = fields.optional("reviewBy", .day)
      return level.map {
        .finding(Finding(level: $0, trend: trend, state: state, approver: approver, reviewBy: reviewBy))
      }
    case .reportReading:
      let edition = fields.required("edition", Form<EditionID>.name)
      let direction = fields.optional("direction", Form<Movement>.choice)
      let certainty = fields.required("certainty", Form<Certainty>.choice)
      guard let edition, let certainty else { return nil }
      return .reportReading(ReportReading(edition: edition, direction: direction, certainty: certainty))
    }
  }

  private static func writeStatement(_ statement: StatusUpdate.Statement, _ fields: inout FieldWriter) {
    switch statement {
    case .claim(let claim): fields.put("claim", claim, .choice)
    case .finding(let finding):
      fields.put("finding", finding.level, .choice)
      fields.put("trend", finding.trend, .choice)
      fields.put("state", finding.state, .choice)
      fields.put("approver", finding.approver, .line)
      fields.put("reviewBy", finding.reviewBy, .day)
    case .reportReading(let reading):
      fields.put("edition", reading.edition, .name)
      fields.put("direction", reading.direction, .choice)
      fields.put("certainty", reading.certainty, .choice)
    }
  }
}

extension Form where Value == Commentary {
  static var commentary: Form {
    .fields { fields in
      let id = fields.required("id", Form<CommentaryID>.name)
      let edition = fields.required("edition", Form<EditionID>.name)
      let section = fields.required("section", Form<Commentary.Section>.choice)
      let author = fields.required("author", .line)
      let since = fields.required("since", .day)
      let text = fields.required("text", .localized)
      guard let id, let edition, let section, let author, let since, let text else { return nil }
      return Commentary(
        id: id, edition: edition, section: section, author: author, since: since, text: text)
    } write: { commentary, fields in
      fields.put("id", commentary.id, .name)
      fields.put("edition", commentary.edition, .name)
      fields.put("section", commentary.section, .choice)
      fields.put("author", commentary.author, .line)
      fields.put("since", commentary.since, .day)
      fields.put("text", commentary.text, .localized)
    }
  }
}
