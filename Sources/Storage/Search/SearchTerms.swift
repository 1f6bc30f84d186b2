import Registry

/// The words of a query, each with the beginnings of its forms and with what the glossary adds.
struct SearchTerms {
  /// Words that are found together: one, or a phrase of the glossary.
  struct Unit {
    /// Ways of writing it, each some words that must all be there.
    let typed: [[String]]
    let others: [[String]]
    /// A name as one word: its beginning is looked for, but not those of its parts, which many names share.
    let name: String?
    /// The beginnings of the forms of every word.
    fileprivate let beginnings: [String: [String]]
    /// What the words of a text are compared with.
    private let (typedWords, otherWords): ([Likeness], [Likeness])

    init(typed: [[String]], others: [[String]] = [], name: String? = nil) {
      (self.typed, self.others, self.name) = (typed, others, name)
      var beginnings: [String: [String]] = [:]
      // A word of one or two letters begins too many others.
      for word in (typed + others).joined() where word.unicodeScalars.count > 2 && name ?? word == word {
        beginnings[word] = Endings.beginnings(of: word)
      }
      self.beginnings = beginnings
      typedWords = typed.joined().map { Likeness(to: $0, beginnings: beginnings[$0]) }
      otherWords = others.joined().map { Likeness(to: $0, beginnings: beginnings[$0]) }
    }
  }

  static let most = 32

  let units: [Unit]
  let added: [String]

  init(_ text: String, exact: Bool, language: Language?, glossary: Glossary = .standard) throws(SearchError) {
    var units: [Unit] = []
    var added: [String] = []
    var plain: [String] = []
    var count = 0
    func settle() {
      var rest = plain[...]
      while !rest.isEmpty {
        let found = exact ? nil : glossary.equivalents(of: rest, in: language)
        let count = found?.count ?? 1
        let phrases = found?.phrases ?? []
        units.append(Unit(typed: [Array(rest.prefix(count))], others: phrases.map(Folding.words)))
        added += phrases.filter { !added.contains($0) }
        rest = rest.dropFirst(count)
      }
      plain = []
    }
    for chunk in text.split(whereSeparator: \.isWhitespace) {
      let words = Folding.words(String(chunk))
      if words.count > 1, words.joined().contains(where: \.isNumber) {
        // A record's name, or numbers with a hyphen.
        settle()
        let name = Folding.name(String(chunk))
        units.append(Unit(typed: [[name], words], name: name))
      } else {
        plain += words
      }
      count += words.count
      guard count <= Self.most else { throw .tooManyWords(Self.most) }
    }
    settle()
    guard !units.isEmpty else { throw .noWords }
    (self.units, self.added) = (units, added)
  }
}

/// Text for FTS5: folded words in quotes, joined by its operators; nothing that was typed stands outside quotes.
extension SearchTerms {
  /// Every word as it was typed.
  var exactly: String { all { any($0.typed) { "\"\($0)\"" } } }

  /// Every word by the beginnings of its forms.
  var inForms: String { all { unit in any(unit.typed) { forms($0, of: unit) } } }

  /// The same, or what the glossary has for it.
  var inGlossary: String { all { unit in any(unit.typed + unit.others) { forms($0, of: unit) } } }

  private func all(_ expression: (Unit) -> String) -> String {
    "(" + units.map(expression).joined(separator: " AND ") + ")"
  }

  private func any(_ ways: [[String]], _ word: (String) -> String) -> String {
    "(" + ways.map { "(" + $0.map(word).joined(separator: " AND ") + ")" }.joined(separator: " OR ") + ")"
  }

  private func forms(_ word: String, of unit: Unit) -> String {
    guard let beginnings = unit.beginnings[word] else { return "\"\(word)\"" }
    return "(" + beginnings.map { "\"\($0)\"*" }.joined(separator: " OR ") + ")"
  }
}

extension SearchTerms {
  /// How near a word of a text is to one of a query: 3 as it was typed, 2 in another form, 1 by the glossary.
  func nearness(of word: String, exact: Bool) -> (unit: Int, nearness: Int)? {
    var word = word
    return word.withUTF8 { word in
      var best: (unit: Int, nearness: Int)?
      for (number, unit) in units.enumerated() {
        let found = unit.nearness(of: word, exact: exact)
        if found > best?.nearness ?? 0 { best = (number, found) }
      }
      return best
    }
  }
}

extension SearchTerms.Unit {
  fileprivate func nearness(of word: UnsafeBufferPointer<UInt8>, exact: Bool) -> Int {
    if typedWords.contains(where: { $0.isSame(as: word) }) { return 3 }
    if exact { return 0 }
    if typedWords.contains(where: { $0.isForm(word) }) { return 2 }
    return otherWords.contains { $0.isForm(word) } ? 1 : 0
  }
}

/// A word of a query, letter by letter: folded words are the same if their bytes are.
private struct Likeness {
  private let word: [UInt8]
  private let beginnings: [[UInt8]]?

  init(to word: String, beginnings: [String]?) {
    self.word = Array(word.utf8)
    self.beginnings = beginnings?.map { Array($0.utf8) }
  }

  func isSame(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    other.count == word.count && other.elementsEqual(word)
  }

  func isForm(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    beginnings?.contains { other.starts(with: $0) } ?? isSame(as: other)
  }
}
