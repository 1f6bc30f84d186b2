/// A signed paragraph of judgement in a section of a report.
public struct Commentary: Hashable, Sendable {
  public let id: CommentaryID
  public let edition: EditionID
  public let section: Section
  public let author: String
  public let since: CalendarDay
  public let text: LocalizedText

  public init(
    id: CommentaryID, edition: EditionID, section: Section, author: String, since: CalendarDay,
    text: LocalizedText
  ) {
    self.id = id
    self.edition = edition
    self.section = section
    self.author = author
    self.since = since
    self.text = text
  }

  /// The sections of the progress report that take a commentary.
  public enum Section: String, CaseIterable, Sendable {
    case onePage, overview, threePs, figures, whatChanged, whatIsMissing
  }
}
