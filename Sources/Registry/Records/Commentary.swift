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

  /// The sections that take a commentary: of the progress report, then of the tier-risk memo.
  public enum Section: String, CaseIterable, Sendable {
    case onePage, overview, threePs, figures, whatChanged, whatIsMissing
    case bottomLine, theClock, drivers, openings, unknowns
  }
}

extension Commentary.Section {
  /// Whether it is one of the tier-risk memo.
  public var isOfMemo: Bool {
    switch self {
    case .onePage, .overview, .threePs, .figures, .whatChanged, .whatIsMissing: false
    case .bottomLine, .theClock, .drivers, .openings, .unknowns: true
    }
  }
}
