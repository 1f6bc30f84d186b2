public import Registry

/// What is looked for, and where.
public struct SearchQuery: Sendable {
  public let words: String
  public var country: CountryCode?
  /// Report years.
  public var years: ClosedRange<Int>?
  public var area: EffortArea?
  /// A recommendation with those that ask the same in other lists, or an element with those that continue it.
  public var subject: SubjectID?
  /// This grade or a better one, in both letters.
  public var grade: EvidenceGrade?
  public var kind: SearchKind?
  /// The texts of this language alone.
  public var language: Language?
  /// Which language a reader would rather see where several fit.
  public var reader = Language.english
  /// Words as they are typed: no endings taken off, no glossary.
  public var isExact = false
  public var isPublicOnly = false
  public var limit = 20
  /// How many are counted at most: to count all of very many takes longer than to find the newest.
  public var countsUpTo = Int.max

  public init(_ words: String) { self.words = words }
}

/// Why nothing can be looked for.
public enum SearchError: Error, Equatable, Sendable {
  case noWords
  case tooManyWords(Int)
}

/// What was found.
public struct SearchOutcome: Sendable {
  public let hits: [SearchHit]
  /// How many there are in all, or as many as were counted.
  public let total: Int
  /// Whether there are more than were counted.
  public let areMore: Bool
  /// What the glossary looked for besides the words that were typed.
  public let added: [String]
}

/// One record that was found.
public struct SearchHit: Sendable {
  public let kind: SearchKind
  public let name: String
  public let date: String
  public let grade: String?
  public let level: Sensitivity
  public let match: Match
  /// The language of the snippet.
  public let language: Language
  public let snippet: Snippet

  /// How it came to be found, the nearest first.
  public enum Match: String, CaseIterable, Sendable {
    /// Every word stands there as it was typed.
    case exact
    /// With other endings.
    case form
    /// By way of the glossary.
    case glossary
    /// In the title of the source.
    case source
  }
}

extension EvidenceGrade {
  /// Itself and what is better in one letter or both; what cannot be judged (F, 6) is neither better nor worse.
  var orBetter: [EvidenceGrade] {
    reliability.orBetter.flatMap { reliability in
      credibility.orBetter.map { EvidenceGrade(reliability, $0) }
    }
  }

  /// Reads `B2`, also with a Cyrillic letter that looks the same; `nil` for anything else.
  public init?(_ text: String) {
    let letters = Folding.words(text).first.map { Array($0.uppercased()) } ?? []
    guard letters.count == 2, let reliability = Reliability(rawValue: String(letters[0])),
      let credibility = Credibility(rawValue: String(letters[1]))
    else { return nil }
    self.init(reliability, credibility)
  }
}
