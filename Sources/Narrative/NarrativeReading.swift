public import Registry

/// What could be read of a country narrative; every part leads back to its place in the text.
public struct NarrativeReading: Sendable {
  public let text: NarrativeText
  public let language: Language?
  public let country: CountryCode?
  /// The Report's year: as it was given, else as the text lets guess.
  public let year: Int?
  public let tier: Tier?
  /// How many years in a row on the Watch List, where the text says so.
  public let run: Int?
  public let headings: [(section: Locator.Section, place: Range<Int>)]
  public let paragraphs: [Paragraph]
  public let listShape: ListShape?
  public let recommendations: [ReadRecommendation]
  public let statements: [Statement]
  public let notices: [Notice]

  /// How one recommendation was told from the next.
  public enum ListShape: String, CaseIterable, Sendable, Hashable {
    case bulletLines, bullets, numbers, semicolons, paragraphs, sentences
  }
}

/// A paragraph of a section, mended, with its sentences.
public struct Paragraph: Sendable, Hashable {
  public let section: Locator.Section
  /// Within its section, from 1.
  public let number: Int
  public let sentences: [Sentence]
}

/// A sentence with its places in the original.
public struct Sentence: Sendable, Hashable {
  public let text: String
  public let places: [Range<Int>]
}

/// A recommendation as it stands in the list.
public struct ReadRecommendation: Sendable {
  /// From 1.
  public let position: Int
  public let text: String
  public let places: [Range<Int>]
  public let elements: [ReadElement]
  public let themes: [Theme]
  public let areas: [EffortArea]
  public let nature: Nature
}

/// A part of a recommendation that can be checked by itself.
public struct ReadElement: Sendable, Hashable {
  public let text: String
  public let places: [Range<Int>]
  public let side: Side
  public let closesWhen: String
}
