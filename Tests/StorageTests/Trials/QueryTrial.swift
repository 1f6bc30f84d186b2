import Registry

@testable import Storage

/// A query on the first line, and a text in which its words are looked for on those after it.
enum QueryTrial {
  static func run(_ bytes: [UInt8]) throws {
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let (words, text) = (String(lines[0]), lines.count > 1 ? String(lines[1]) : String(lines[0]))
    try folds(words)
    try folds(text)
    var query = SearchQuery(words)
    (query.isExact, query.language) = ways[bytes.count % ways.count]
    query.limit = 3
    try asks(query)
    try shows(query, in: text)
  }

  private static let ways: [(exact: Bool, language: Language?)] = [
    (false, nil), (true, .kyrgyz), (false, .russian),
  ]

  private static func folds(_ text: String) throws {
    let words = Folding.words(text)
    try expect(
      Folding.words(words.joined(separator: " ")) == words, "folded again they are other words: \(words)")
    try expect(Folding.line(text) == words.joined(separator: " "), "folded as a line they are other words")
    let name = Folding.name(text)
    try expect(Folding.name(name) == name, "folded again it is another name: \(name)")
    for word in words {
      try expect(word.unicodeScalars.count <= Folding.longest * 3, "a word of \(word.count) letters")
      try expect(word.hasPrefix(Endings.stem(of: word)), "'\(word)' does not begin with its stem")
    }
  }

  /// SQLite takes every query that has words.
  private static func asks(_ query: SearchQuery) throws {
    do {
      let found = try registry.get().search(query)
      try expect(found.hits.count <= found.total, "more is shown than was found")
    } catch let error as SearchError {
      try expect(error != .noWords || Folding.words(query.words).isEmpty, "words are taken for none")
    }
  }

  private static func shows(_ query: SearchQuery, in text: String) throws {
    let terms = try? SearchTerms(query.words, exact: query.isExact, language: query.language)
    guard let terms else { return }
    let texts = LocalizedText([query.language ?? .english: TextVersion(text)])
    guard let parts = Snippet.best(of: [texts], for: terms, in: query)?.snippet.parts else { return }
    for part in parts where part.text != "… " && part.text != " …" {
      try expect(isIn(text, part.text), "a snippet shows what is not in the text: \(part.text)")
    }
  }

  private static func isIn(_ text: String, _ part: String) -> Bool {
    // As bytes: letters and their marks may have been parted.
    part.isEmpty || Array(text.utf8).firstRange(of: Array(part.utf8)) != nil
  }

  private static let registry = Result { try RegistryStore.holding() }
}
