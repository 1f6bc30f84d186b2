/// What evidence rests on: a document, a page, a letter.
public struct Source: Hashable, Sendable {
  public let id: SourceID
  public let title: LocalizedText
  public let publisher: LocalizedText?
  /// Who stands behind it: the name of an owner, so that copies of one press release count once, or words of
  /// somebody who did not know it; see `ownerID`.
  public let owner: String
  public let link: String?
  /// Where it is kept, if it has no link.
  public let document: String?
  /// The language it is written in, as ISO 639 has it.
  public let language: String
  /// A day, a month or a year; it counts from its last day.
  public let published: EventDate?
  public let captured: CalendarDay?
  public let reliability: Judgement<Reliability>?
  /// Who may see that it exists; what rests on it is at least as sensitive.
  public let sensitivity: Sensitivity
  public let note: LocalizedText?

  public init(
    id: SourceID, title: LocalizedText, publisher: LocalizedText? = nil, owner: String, link: String? = nil,
    document: String? = nil, language: String, published: EventDate? = nil, captured: CalendarDay? = nil,
    reliability: Judgement<Reliability>? = nil, sensitivity: Sensitivity = .public,
    note: LocalizedText? = nil
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.owner = owner
    self.link = link
    self.document = document
    self.language = language
    self.published = published
    self.captured = captured
    self.reliability = reliability
    self.sensitivity = sensitivity
    self.note = note
  }
}

extension Source {
  /// The same at another level.
  public func at(_ level: Sensitivity) -> Source {
    Source(
      id: id, title: title, publisher: publisher, owner: owner, link: link, document: document,
      language: language, published: published, captured: captured, reliability: reliability,
      sensitivity: level, note: note)
  }
}
