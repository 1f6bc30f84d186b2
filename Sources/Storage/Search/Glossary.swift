import Registry

/// The terms of the field, so that a word of one language leads to those of the others.
struct Glossary: Sendable {
  /// What means the same in all three languages; each a word, or a few that belong together.
  struct Term: Sendable {
    let english, russian, kyrgyz: [String]

    init(_ english: String..., ru russian: String..., ky kyrgyz: String...) {
      (self.english, self.russian, self.kyrgyz) = (english, russian, kyrgyz)
    }

    func phrases(in language: Language?) -> [String] {
      switch language {
      case .english: english
      case .russian: russian
      case .kyrgyz: kyrgyz
      case nil: english + russian + kyrgyz
      }
    }
  }

  private let terms: [Term]
  /// Every phrase, folded, by its first letter. Stems are made of those alone that may be meant: a search asks for a
  /// word or two.
  private let phrases: [Unicode.Scalar?: [(words: String, term: Int)]]

  init(_ terms: [Term]) {
    self.terms = terms
    var phrases: [Unicode.Scalar?: [(words: String, term: Int)]] = [:]
    for (number, term) in terms.enumerated() {
      for phrase in term.phrases(in: nil) {
        let words = Folding.line(phrase)
        phrases[words.unicodeScalars.first, default: []].append((words, number))
      }
    }
    self.phrases = phrases
  }

  /// The longest phrase with which some words begin: how many words it has, and the other phrases that mean
  /// the same.
  func equivalents(of words: ArraySlice<String>, in language: Language?) -> (count: Int, phrases: [String])? {
    let stems = words.prefix(4).map(Endings.stem)
    guard let first = words.first else { return nil }
    let found = phrases[first.unicodeScalars.first, default: []]
      .map { (stems: $0.words.split(separator: " ").map { Endings.stem(of: String($0)) }, term: $0.term) }
      .filter { stems.starts(with: $0.stems) }
    guard let count = found.map(\.stems.count).max() else { return nil }
    let own = Array(stems.prefix(count))
    var others: [String] = []
    for term in found where term.stems.count == count {
      for phrase in terms[term.term].phrases(in: language) where !others.contains(phrase) {
        if Folding.words(phrase).map(Endings.stem) != own { others.append(phrase) }
      }
    }
    return (count, others)
  }
}
