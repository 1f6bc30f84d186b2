/// One line in the history of a recommendation or an element.
public struct StatusUpdate: Hashable, Sendable {
  public let id: StatusUpdateID
  public let about: SubjectID
  /// The day from which it holds.
  public let since: CalendarDay
  /// The edition whose period it rates; for continuing recommendations.
  public let period: EditionID?
  public let statement: Statement
  public let evidence: [EvidenceID]
  public let reason: LocalizedText
  public let author: String
  public let nextStep: LocalizedText?

  public init(
    id: StatusUpdateID, about: SubjectID, since: CalendarDay, period: EditionID? = nil, statement: Statement,
    evidence: [EvidenceID] = [], reason: LocalizedText, author: String, nextStep: LocalizedText? = nil
  ) {
    self.id = id
    self.about = about
    self.since = since
    self.period = period
    self.statement = statement
    self.evidence = evidence
    self.reason = reason
    self.author = author
    self.nextStep = nextStep
  }

  /// What it says, on one of three tracks.
  public enum Statement: Hashable, Sendable {
    case claim(Claim)
    case finding(Finding)
    case reportReading(ReportReading)
  }
}

/// What we conclude of an element.
public struct Finding: Hashable, Sendable {
  public let level: FindingLevel
  public let trend: Trend?
  public let state: ReviewState
  public let approver: String?
  /// The day on which a finding of `notApplicable` is looked at again.
  public let reviewBy: CalendarDay?

  public init(
    level: FindingLevel, trend: Trend? = nil, state: ReviewState, approver: String? = nil,
    reviewBy: CalendarDay? = nil
  ) {
    self.level = level
    self.trend = trend
    self.state = state
    self.approver = approver
    self.reviewBy = reviewBy
  }
}

/// How we read what a later Report wrote; the words are the update's reason.
public struct ReportReading: Hashable, Sendable {
  public let edition: EditionID
  public let direction: Movement?
  public let certainty: Certainty

  public init(edition: EditionID, direction: Movement? = nil, certainty: Certainty) {
    self.edition = edition
    self.direction = direction
    self.certainty = certainty
  }
}

extension StatusUpdate {
  public var track: Track {
    switch statement {
    case .claim: .claim
    case .finding: .finding
    case .reportReading: .reportReading
    }
  }

  public var finding: Finding? {
    if case .finding(let finding) = statement { finding } else { nil }
  }

  public var claim: Claim? {
    if case .claim(let claim) = statement { claim } else { nil }
  }

  public var reading: ReportReading? {
    if case .reportReading(let reading) = statement { reading } else { nil }
  }
}
