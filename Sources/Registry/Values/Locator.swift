/// Where in a source something stands, in terms that every language can word.
public struct Locator: Hashable, Sendable {
  public let section: Section?
  public let paragraph: Int?
  public let sentences: ClosedRange<Int>?
  public let item: Int?
  public let page: Int?

  public init(
    section: Section? = nil, paragraph: Int? = nil, sentences: ClosedRange<Int>? = nil, item: Int? = nil,
    page: Int? = nil
  ) {
    self.section = section
    self.paragraph = paragraph
    self.sentences = sentences
    self.item = item
    self.page = page
  }

  /// The parts of a country narrative.
  public enum Section: String, CaseIterable, Sendable {
    case heading, summary, recommendations, prosecution, protection, prevention, profile
  }
}
