/// One text in up to three languages, each marked with where its words come from.
public struct LocalizedText: Hashable, Sendable {
  public let versions: [Language: TextVersion]

  public init(_ versions: [Language: TextVersion]) { self.versions = versions }

  public subscript(language: Language) -> TextVersion? { versions[language] }

  public var languages: [Language] { Language.allCases.filter { versions[$0] != nil } }

  /// The words in a language or, failing that, in the first one there is, with the language that they are in.
  public func words(in language: Language) -> (words: String, language: Language)? {
    ([language] + Language.allCases).lazy
      .compactMap { candidate in versions[candidate].map { ($0.words, candidate) } }
      .first
  }

  /// The same text with other words in one language; the other languages stay as they are.
  public func with(_ version: TextVersion, in language: Language) -> LocalizedText {
    LocalizedText(versions.merging([language: version]) { $1 })
  }

  /// Whether a translation is older than the last change of its original.
  public func isStale(in language: Language) -> Bool {
    guard case .translation(let translation)? = versions[language]?.form,
      let revised = versions[translation.original]?.revised
    else { return false }
    return revised > translation.made
  }
}

/// The words of a text in one language.
public struct TextVersion: Hashable, Sendable {
  public let words: String
  public let form: TextForm
  /// The day of its last change of substance.
  public let revised: CalendarDay?

  public init(_ words: String, form: TextForm = .paraphrase, revised: CalendarDay? = nil) {
    (self.words, self.form, self.revised) = (words, form, revised)
  }
}

/// Where the words of a text come from.
public enum TextForm: Hashable, Sendable {
  /// Read in from the published text by a user.
  case authentic
  case translation(Translation)
  /// Said in our own words: all that ships with the program.
  case paraphrase
}

/// By whom a text was translated, from which language, and when.
public struct Translation: Hashable, Sendable {
  public let original: Language
  public let translator: String
  public let made: CalendarDay

  public init(original: Language, translator: String, made: CalendarDay) {
    self.original = original
    self.translator = translator
    self.made = made
  }
}
