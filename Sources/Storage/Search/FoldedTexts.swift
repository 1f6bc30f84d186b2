import Registry

/// The words of texts in each language, folded: all of what is searched that takes time, and it hangs on the record alone.
struct FoldedTexts: Hashable, Sendable {
  let english, russian, kyrgyz: String

  init(_ texts: [LocalizedText]) {
    english = Self.words(texts, in: .english)
    russian = Self.words(texts, in: .russian)
    kyrgyz = Self.words(texts, in: .kyrgyz)
  }

  /// `nil` of a record that is not searched.
  init?(_ record: Record) {
    switch record {
    case .recommendation(let recommendation): self.init(recommendation.searchedTexts)
    case .evidence(let evidence): self.init([evidence.fact])
    case .statusUpdate(let update): self.init(update.searchedTexts)
    case .decision(let decision): self.init(decision.texts)
    case .country, .body, .owner, .source, .edition, .placement, .commentary, .author: return nil
    }
  }

  static func words(_ texts: [LocalizedText], in language: Language) -> String {
    texts.compactMap { $0[language]?.words }.map(Folding.line).filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

extension Recommendation {
  var searchedTexts: [LocalizedText] {
    [shortTitle, text] + elements.flatMap { [$0.title, $0.closesWhen] }
  }
}

extension StatusUpdate {
  var searchedTexts: [LocalizedText] { [reason, nextStep].compactMap(\.self) }
}
