public import Registry

/// The words of one language, read from a file that a linguist can read and extend.
public struct Lexicon: Sendable {
  public let language: Language
  var atoms = AtomIndex()
  /// By the atom of their first word.
  var phrases: [Int: [Phrase]] = [:]
  /// Whole lines that head a section.
  var headings: [(words: [Int], section: Locator.Section)] = []
  /// Words by which a line that looks like a heading is told, by the atom of their first.
  var headingWords: [Int: [(words: [Int], section: Locator.Section)]] = [:]
  /// Words so common that their share tells the language.
  var common: Set<String> = []
  /// Ends no sentence, whatever follows.
  var abbreviations: Set<String> = []
  /// Ends a sentence where a capital follows a blank, unless a digit does.
  var softAbbreviations: Set<String> = []
  /// Endings by which a verb is told that closes a clause; empty where verbs do not stand last.
  var finalVerbs: [String] = []
  /// What a source is called that holds a narrative, with {year} for its year.
  var reportTitle = ""
  /// What leads to the last item of a list.
  var ands: [[UInt32]] = []
  /// What a draft says of when an element is closed, for law and for practice.
  var closing: [Side: String] = [:]

  struct Phrase: Sendable {
    let atoms: [Int]
    let meaning: Meaning
  }
}

/// What a phrase of a lexicon stands for.
enum Meaning: Hashable, Sendable {
  case sense(Sense)
  case number(Int)
  /// Hundred and above: what stands before it is multiplied.
  case multiplier(Int)
  case ordinal(Int)
  case month(Int)
  case country(CountryCode)
}

/// Pattern words by how they are looked up; each has a number.
struct AtomIndex: Sendable {
  static let anyWord = 0
  static let anyNumber = 1
  /// Up to three words.
  static let gap = 2
  /// All that is left of a line.
  static let rest = 3

  private(set) var whole: [String: Int] = [:]
  private(set) var beginnings: [String: Int] = [:]
  private(set) var endings: [String: Int] = [:]
  private(set) var insides: [(word: [UInt32], atom: Int)] = []
  /// Further beginnings, each with the atoms of those that bend to it.
  private var bends: [String: [Int]] = [:]
  private var insideAtoms: [String: Int] = [:]
  private(set) var count = 4

  mutating func atom(for pattern: String) -> Int {
    switch pattern {
    case "_": return Self.anyWord
    case "#": return Self.anyNumber
    case "~": return Self.gap
    case "...": return Self.rest
    case _: break
    }
    let (open, close) = (pattern.hasPrefix("*"), pattern.hasSuffix("*") && pattern.count > 1)
    var stem = pattern.utf8[...]
    while stem.first == 0x2A { stem.removeFirst() }
    while stem.last == 0x2A { stem.removeLast() }
    let word = Folding.fold(String(Substring(stem)))
    switch (open, close) {
    case (false, false): return add(word, to: \.whole)
    case (false, true): return add(word, to: \.beginnings)
    case (true, false): return add(word, to: \.endings)
    case (true, true):
      let before = count
      let atom = add(word, to: \.insideAtoms)
      if atom == before { insides.append((word.unicodeScalars.map(\.value), atom)) }
      return atom
    }
  }

  /// Another beginning that the same pattern word meets.
  mutating func add(beginning: String, for atom: Int) {
    guard !bends[beginning, default: []].contains(atom) else { return }
    bends[beginning, default: []].append(atom)
  }

  private mutating func add(_ word: String, to table: WritableKeyPath<Self, [String: Int]>) -> Int {
    if let atom = self[keyPath: table][word] { return atom }
    self[keyPath: table][word] = count
    count += 1
    return count - 1
  }

  /// All the atoms that a folded word meets.
  func atoms(of word: [UInt32]) -> [Int] {
    var found: [Int] = []
    if let atom = whole[String(scalars: word)] { found.append(atom) }
    for length in 1...max(1, word.count) where length <= word.count {
      if let atom = beginnings[String(scalars: word[..<length])] { found.append(atom) }
      if let atoms = bends[String(scalars: word[..<length])] { found += atoms }
      if let atom = endings[String(scalars: word[(word.count - length)...])] { found.append(atom) }
    }
    for (inside, atom) in insides where word.holds(inside) { found.append(atom) }
    return found
  }
}

enum Folding {
  static func fold(_ text: String) -> String { String(scalars: text.unicodeScalars.map { $0.value.folded }) }
}

extension [UInt32] {
  func holds(_ other: [UInt32]) -> Bool {
    guard count >= other.count else { return false }
    return (0...(count - other.count)).contains { self[$0..<($0 + other.count)].elementsEqual(other) }
  }
}
