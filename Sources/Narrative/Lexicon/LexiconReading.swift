import Registry

/// What is wrong in a lexicon, by line.
public struct LexiconFault: Error, Hashable, Sendable {
  public let line: Int
  public let what: What

  public enum What: Hashable, Sendable {
    case noLanguage
    /// A line that says nothing, or what it says is not known.
    case unknownKey(String)
    case noWords(String)
    /// A pattern that every word meets.
    case meetsAnything(String)
  }
}

extension Lexicon {
  /// Reads `key: pattern, pattern`; a line that begins with a blank goes on with the key before, one that begins with `#`
  /// is a remark.
  public init(_ text: String) throws(LexiconFault) {
    var entries: [(line: Int, key: String, patterns: [String])] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard !line.hasPrefix("# "), line != "#", line.contains(where: { !$0.isWhitespace }) else { continue }
      let isContinued = line.first?.isWhitespace == true
      let key = isContinued ? entries.last?.key ?? "" : line.components(before: ":")
      guard isContinued || line.contains(":") else {
        throw LexiconFault(line: index + 1, what: .unknownKey(key))
      }
      let words = isContinued ? line : line.dropFirst(key.count + 1)
      entries.append(
        (index + 1, key.trimmed, words.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }))
    }
    guard let first = entries.first, first.key == "language",
      let language = first.patterns.first.flatMap(Language.init(rawValue:))
    else { throw LexiconFault(line: entries.first?.line ?? 1, what: .noLanguage) }
    self.init(language: language)
    for entry in entries.dropFirst() { try take(entry.key, entry.patterns, line: entry.line) }
    add(countries: ShippedWords.countryNames)
  }

  private mutating func take(_ key: String, _ patterns: [String], line: Int) throws(LexiconFault) {
    guard !patterns.isEmpty else { throw LexiconFault(line: line, what: .noWords(key)) }
    switch key {
    case "common": common.formUnion(patterns.map(Folding.fold))
    case "abbreviations": abbreviations.formUnion(patterns.map(Folding.fold))
    case "soft abbreviations": softAbbreviations.formUnion(patterns.map(Folding.fold))
    case "final verbs": finalVerbs += patterns.map { Folding.fold($0.replacing("*", with: "")) }
    case "and": ands += patterns.map { Folding.fold($0).unicodeScalars.map(\.value) }
    case "report title": reportTitle = patterns.joined(separator: ", ")
    case "closes in law": closing[.inLaw] = patterns.joined(separator: ", ")
    case "closes in practice": closing[.inPractice] = patterns.joined(separator: ", ")
    case _: try takePhrases(key, patterns, line: line)
    }
  }

  private mutating func takePhrases(_ key: String, _ patterns: [String], line: Int) throws(LexiconFault) {
    let words = key.split(separator: " ").map(String.init)
    if words.count == 2, words[0] == "heading", let section = Locator.Section(rawValue: words[1]) {
      for pattern in patterns { headings.append((atoms(of: pattern), section)) }
      return
    }
    if words.count == 3, words[..<2] == ["heading", "word"],
      let section = Locator.Section(rawValue: words[2])
    {
      for atoms in patterns.map({ atoms(of: $0) }) {
        headingWords[atoms[0], default: []].append((atoms, section))
      }
      return
    }
    guard let meaning = Meaning(words) else { throw LexiconFault(line: line, what: .unknownKey(key)) }
    for pattern in patterns {
      let atoms = atoms(of: pattern)
      guard let first = atoms.first, first != AtomIndex.anyWord, first != AtomIndex.gap,
        !pattern.split(separator: " ").contains("*")
      else { throw LexiconFault(line: line, what: .meetsAnything(pattern)) }
      phrases[first, default: []].append(Phrase(atoms: atoms, meaning: meaning))
    }
  }

  /// Adds names of countries in its language: `KGZ: English | Russian | Kyrgyz`.
  private mutating func add(countries text: String) {
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let code = CountryCode(String(parts[0])),
        let place = Language.allCases.firstIndex(of: language)
      else { continue }
      let columns = parts[1].split(separator: "|", omittingEmptySubsequences: false)
      guard columns.indices.contains(place) else { continue }
      for name in columns[place].split(separator: ",") { add(name.trimmed, code) }
    }
  }

  /// Names bend: in Russian at the end of each word, in Kyrgyz at the end of the last.
  private mutating func add(_ name: String, _ code: CountryCode) {
    let words = name.split(separator: " ").map(String.init)
    guard !words.isEmpty else { return }
    let patterns: [[String]] =
      switch language {
      case .english: [words, words.dropLast() + [(words.last ?? "") + "'s"]]
      case .kyrgyz: [words.dropLast() + [(words.last ?? "") + "*"]]
      case .russian:
        [
          words.map {
            $0.count > 4 ? String($0.reversed().drop { "аяйыьиое".contains($0) }.reversed()) + "*" : $0
          }
        ]
      }
    for pattern in patterns {
      let atoms = pattern.map { self.atoms.atom(for: $0) }
      phrases[atoms[0], default: []].append(Phrase(atoms: atoms, meaning: .country(code)))
    }
  }

  private mutating func atoms(of pattern: String) -> [Int] {
    pattern.split(separator: " ").map { word in
      let atom = atoms.atom(for: String(word))
      if language == .kyrgyz, word.hasSuffix("*"), !word.hasPrefix("*") {
        bend(String(word.dropLast()), atom)
      }
      return atom
    }
  }

  /// Kyrgyz stems change their last letter: аныкта- but аныктоо, курмандык but курмандыгы, талап but талабы.
  private mutating func bend(_ stem: String, _ atom: Int) {
    let stem = Folding.fold(stem)
    guard stem.unicodeScalars.count > 2, let last = stem.unicodeScalars.last else { return }
    let head = String(stem.unicodeScalars.dropLast())
    switch last {
    case "а": atoms.add(beginning: head + "оо", for: atom)
    case "е": atoms.add(beginning: head + "өө", for: atom)
    case "к": atoms.add(beginning: head + "г", for: atom)
    case "п": atoms.add(beginning: head + "б", for: atom)
    case _: break
    }
  }
}

extension Meaning {
  fileprivate init?(_ key: [String]) {
    if key.count == 1, let sense = Sense.named[key[0]] {
      self = .sense(sense)
      return
    }
    guard key.count == 2, let number = Int(key[1]) else { return nil }
    switch key[0] {
    case "number": self = number >= 100 ? .multiplier(number) : .number(number)
    case "multiplier": self = .multiplier(number)
    case "ordinal": self = .ordinal(number)
    case "month" where (1...12).contains(number): self = .month(number)
    case _: return nil
    }
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// What stands before a mark; all where there is none.
  fileprivate func components(before mark: String) -> String {
    firstRange(of: mark).map { String(self[..<$0]) } ?? String(self)
  }

  private func firstRange(of mark: String) -> Index? {
    indices.first { self[$0...].hasPrefix(mark) }
  }
}
