import Registry
import Scoring

extension LocalizedText: Keyed {
  struct Version: Encodable {
    let words: String
    let form: String
    let original: String?
    let made: String?
    let stale: Bool
  }

  var key: [String: Version] {
    Dictionary(
      uniqueKeysWithValues: languages.compactMap { language in
        self[language].map { (language.rawValue, version($0, in: language)) }
      })
  }

  private func version(_ text: TextVersion, in language: Language) -> Version {
    let stale = isStale(in: language)
    return switch text.form {
    case .authentic: Version(words: text.words, form: "authentic", original: nil, made: nil, stale: stale)
    case .paraphrase: Version(words: text.words, form: "paraphrase", original: nil, made: nil, stale: stale)
    case .translation(let translation):
      Version(
        words: text.words, form: "translation", original: translation.original.rawValue,
        made: translation.made.iso, stale: stale)
    }
  }
}

extension RolledFinding.Outcome: Keyed {
  struct Key: Encodable {
    let level: String?
    let least: Int?
    let most: Int?
  }

  var key: Key { Key(level: level?.rawValue, least: steps?.lowerBound, most: steps?.upperBound) }

  /// The level it is, unless it is a range.
  var level: FindingLevel? {
    switch self {
    case .step(let step): FindingLevel(step: step)
    case .upTo: nil
    case .contrary: .contrary
    case .noInformation: .noInformation
    case .notApplicable: .notApplicable
    }
  }
}

extension RolledFinding: Keyed {
  struct Key: Encodable {
    let outcome: Outcome.Key
    let decidedBy: [String]
    let raised: Bool
  }

  var key: Key { Key(outcome: outcome.key, decidedBy: decidedBy.map(\.text), raised: raised) }
}

extension ListScore: Keyed {
  struct Key: Encodable {
    let counted: Int
    let unknown: Int
    let least: Int
    let most: Int
    let possible: Int
    /// Shares of the possible steps, and of recommendations not fully known.
    let leastShare, mostShare, unknownShare: Double?
  }

  var key: Key {
    Key(
      counted: counted, unknown: unknown, least: steps.lowerBound, most: steps.upperBound,
      possible: possibleSteps, leastShare: reached?.lowerBound, mostShare: reached?.upperBound,
      unknownShare: unknownShare)
  }
}

extension Locator: Keyed {
  struct Key: Encodable {
    let section: String?
    let paragraph: Int?
    let firstSentence: Int?
    let lastSentence: Int?
    let item: Int?
    let page: Int?
  }

  var key: Key {
    Key(
      section: section?.rawValue, paragraph: paragraph, firstSentence: sentences?.lowerBound,
      lastSentence: sentences?.upperBound, item: item, page: page)
  }
}
