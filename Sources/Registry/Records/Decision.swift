/// What a review meeting decided should be done, by whom and by when.
public struct Decision: Hashable, Sendable {
  public let id: DecisionID
  /// The day of the meeting.
  public let decided: CalendarDay
  /// What is to be done, in one sentence.
  public let text: LocalizedText
  /// What it is to move, in this list or another one of the country.
  public let recommendations: [RecommendationID]
  public let owner: BodyID?
  /// The last day on which it is not late.
  public let due: CalendarDay?
  public let author: String
  public let closed: Closing?

  public init(
    id: DecisionID, decided: CalendarDay, text: LocalizedText, recommendations: [RecommendationID] = [],
    owner: BodyID? = nil, due: CalendarDay? = nil, author: String, closed: Closing? = nil
  ) {
    self.id = id
    self.decided = decided
    self.text = text
    self.recommendations = recommendations
    self.owner = owner
    self.due = due
    self.author = author
    self.closed = closed
  }

  /// How it ended, and what shows that.
  public struct Closing: Hashable, Sendable {
    public let outcome: DecisionOutcome
    public let on: CalendarDay
    public let note: LocalizedText?
    public let evidence: [EvidenceID]

    public init(
      outcome: DecisionOutcome, on: CalendarDay, note: LocalizedText? = nil, evidence: [EvidenceID] = []
    ) {
      (self.outcome, self.on, self.note, self.evidence) = (outcome, on, note, evidence)
    }
  }
}

extension Decision {
  /// The list that the meeting reviewed.
  public var edition: EditionID { id.edition }

  /// The evidence that its end rests on.
  public var evidence: [EvidenceID] { closed?.evidence ?? [] }

  /// The evidence that its words name.
  public var mentioned: Set<EvidenceID> { texts.reduce(into: []) { $0.formUnion($1.mentioned) } }

  /// Whether it cites or names any of some entries.
  public func isTold(of entries: Set<EvidenceID>) -> Bool {
    !entries.isEmpty && !(entries.isDisjoint(with: evidence) && entries.isDisjoint(with: mentioned))
  }

  /// Every text of it, each in all its languages.
  public var texts: [LocalizedText] { [text, closed?.note].compactMap(\.self) }

  /// How it stands on a day; one that ends later is still open.
  public func state(on day: CalendarDay) -> DecisionState {
    if let closed, closed.on <= day { return closed.outcome.state }
    return due.map { $0 < day } ?? false ? .late : .open
  }

  /// The same with another end, or none.
  public func closed(_ closing: Closing?) -> Decision {
    Decision(
      id: id, decided: decided, text: text, recommendations: recommendations, owner: owner, due: due,
      author: author, closed: closing)
  }
}
