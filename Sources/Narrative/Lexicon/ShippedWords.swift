public import Registry

/// The lexicons that the program carries; their texts are made from the files in `Lexicons`.
public enum ShippedWords {
  /// The text of a language's lexicon.
  public static func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .russian: russian
    case .kyrgyz: kyrgyz
    }
  }

  /// The text of the list of countries.
  public static var countryNames: String { countries }
}

extension Lexicon {
  /// The shipped lexicons; a test holds that each can be read.
  public static let shipped: [Lexicon] = Language.allCases.compactMap { language in
    try? Lexicon(ShippedWords.text(in: language))
  }
}
