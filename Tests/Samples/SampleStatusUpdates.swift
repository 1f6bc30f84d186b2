public import Registry

extension Sample {
  public static func finding(
    _ level: FindingLevel = .started, on about: String = "KGZ-2019-04a", id: String? = nil,
    since: String = "2020-03-31", period: String? = nil, evidence: [String] = [], trend: Trend? = nil,
    state: ReviewState = .draft, author: String = "Aigul", approver: String? = nil, reviewBy: String? = nil,
    reason: LocalizedText? = nil
  ) -> StatusUpdate {
    update(
      id ?? "\(about)-F9", about, since, period: period,
      .finding(
        Finding(
          level: level, trend: trend, state: state, approver: approver, reviewBy: reviewBy.map(day))),
      evidence: evidence, author: author, reason: reason)
  }

  public static func claim(
    _ claim: Claim = .promised, on about: String = "KGZ-2019-04", id: String? = nil,
    since: String = "2019-09-01", evidence: [String] = [], author: String = "Aigul",
    reason: LocalizedText? = nil
  ) -> StatusUpdate {
    update(
      id ?? "\(about)-C9", about, since, .claim(claim), evidence: evidence, author: author, reason: reason)
  }

  public static func reading(
    of edition: String = "KGZ-2020", on about: String = "KGZ-2019-04", id: String? = nil,
    since: String = "2020-06-25", direction: Movement? = nil, certainty: Certainty = .inferred
  ) -> StatusUpdate {
    update(
      id ?? "\(about)-R9", about, since,
      .reportReading(
        ReportReading(
          edition: text(edition, EditionID.init), direction: direction, certainty: certainty)))
  }

  private static func update(
    _ id: String, _ about: String, _ since: String, period: String? = nil,
    _ statement: StatusUpdate.Statement, evidence: [String] = [], author: String = "Aigul",
    reason: LocalizedText? = nil
  ) -> StatusUpdate {
    StatusUpdate(
      id: text(id, StatusUpdateID.init), about: text(about, SubjectID.init), since: day(since),
      period: period.map { text($0, EditionID.init) }, statement: statement,
      evidence: evidence.map { text($0, EvidenceID.init) }, reason: reason ?? words("Reason of \(id)."),
      author: author)
  }
}
