/// One text of a record as its writer gave it.
struct WrittenWords: Hashable {
  /// As record files name it.
  let field: String
  /// `nil` for what is said in no language, such as a source's owner.
  let language: Language?
  let words: String
  /// Whether names may stand in it: the title, the owner and the publisher of what was published.
  var isPublishedName = false

  func place(_ sentence: Int) -> TextPlace {
    TextPlace(language.map { "\(field).\($0.rawValue)" } ?? field, sentence: sentence)
  }
}

extension Record {
  /// What people write in words of their own.
  var writtenWords: [WrittenWords] {
    switch self {
    case .country, .body, .edition, .placement, .author: []
    case .owner(let owner): listed([("name", owner.name)], ofPublished: true)
    case .source(let source): source.writtenWords
    case .evidence(let entry):
      listed([
        ("fact", entry.fact), ("note", entry.note), ("credibility.reason", entry.credibility?.reason),
        ("lowering.because", entry.lowering?.because), ("lowering.fact", entry.lowering?.fact),
      ])
    case .recommendation(let recommendation): recommendation.writtenWords
    case .statusUpdate(let update): listed([("reason", update.reason), ("nextStep", update.nextStep)])
    case .commentary(let commentary): listed([("text", commentary.text)])
    case .decision(let decision): listed([("text", decision.text), ("closed.note", decision.closed?.note)])
    }
  }
}

extension Recommendation {
  fileprivate var writtenWords: [WrittenWords] {
    listed([("shortTitle", shortTitle), ("text", text), ("note", note)])
      + elements.flatMap {
        listed([("elements.\($0.id).title", $0.title), ("elements.\($0.id).closesWhen", $0.closesWhen)])
      }
  }
}

extension Source {
  fileprivate var writtenWords: [WrittenWords] {
    let names =
      listed([("title", title), ("publisher", publisher)])
      + [("owner", owner), ("document", document)].compactMap { field, words in
        words.map { WrittenWords(field: field, language: nil, words: $0) }
      }
    // A link may hold long numbers of its own.
    return names.filter { $0.words != link }.map { text in
      var text = text
      text.isPublishedName = link != nil
      return text
    } + listed([("note", note), ("reliability.reason", reliability?.reason)])
  }
}

private func listed(
  _ texts: [(field: String, text: LocalizedText?)], ofPublished: Bool = false
) -> [WrittenWords] {
  texts.flatMap { field, text in
    (text?.languages ?? []).compactMap { language in
      text?[language].map {
        WrittenWords(field: field, language: language, words: $0.words, isPublishedName: ofPublished)
      }
    }
  }
}
