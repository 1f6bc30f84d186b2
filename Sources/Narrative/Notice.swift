public import Registry

/// Something about a text that its reader should know; nothing of it stops the reading.
public enum Notice: Hashable, Sendable {
  case empty
  case readInPart(megabytes: Int, of: Int)
  case notUTF8(count: Int, first: [InvalidByte], looksLike1251: Bool)
  case mixedScripts(words: Int)
  case takenApart(letters: Int)
  case softHyphens(Int)
  /// No word list that we have knows its words.
  case unknownLanguage
  /// None of the sections and hardly a word of the field.
  case notANarrative
  case sectionsMissing([Locator.Section])
  case noRecommendations
  /// More than names have room for.
  case listTooLong(found: Int, drafted: Int)
  case noCountry
  case noYear
  case otherCountry(found: CountryCode, asked: CountryCode)

  public struct InvalidByte: Hashable, Sendable {
    public let offset: Int
    public let byte: UInt8
    public let line: Int
  }
}
