/// A place where a passage says what a lexicon knows.
struct Hit: Sendable {
  /// From its first token to behind its last.
  let tokens: Range<Int>
  /// Those that it names, without what a gap skips.
  let named: [Int]
  let meaning: Meaning

  var sense: Sense? { if case .sense(let sense) = meaning { sense } else { nil } }
}

/// Finds the phrases of a lexicon in tokens; of two where one lies within the other the longer counts.
struct Matching {
  let lexicon: Lexicon
  let vocabulary: Vocabulary
  let tokens: [Token]

  func hits() -> [Hit] {
    var found: [Hit] = []
    for start in tokens.indices {
      for atom in atoms(at: start) {
        for phrase in lexicon.phrases[atom, default: []] {
          if let named = match(phrase.atoms[...], at: start) {
            found.append(
              Hit(tokens: start..<((named.last ?? start) + 1), named: named, meaning: phrase.meaning))
          }
        }
      }
    }
    return withoutContained(found)
  }

  func match(_ atoms: ArraySlice<Int>, at start: Int) -> [Int]? {
    guard let first = atoms.first else { return [] }
    if first == AtomIndex.gap {
      for skip in 0...3 {
        if skip > 0, start + skip > tokens.count || tokens[start + skip - 1].mark == 0x3B { return nil }
        if let named = match(atoms.dropFirst(), at: start + skip) { return named }
      }
      return nil
    }
    guard start < tokens.count, meets(first, start), let rest = match(atoms.dropFirst(), at: start + 1) else {
      return nil
    }
    return [start] + rest
  }

  private func meets(_ atom: Int, _ place: Int) -> Bool {
    guard let word = tokens[place].word else {
      return atom == AtomIndex.anyNumber && tokens[place].number != nil
    }
    return atom == AtomIndex.anyWord || vocabulary.atoms[word].contains(atom)
  }

  private func atoms(at place: Int) -> [Int] {
    if let word = tokens[place].word { return vocabulary.atoms[word] }
    return tokens[place].number == nil ? [] : [AtomIndex.anyNumber]
  }

  /// Without what lies within a longer phrase that hides it. What means nothing hides what is as long, too.
  private func withoutContained(_ hits: [Hit]) -> [Hit] {
    let hiding = hits.filter { ($0.named.count > 1 || $0.sense == .neutral) && $0.sense?.isOpen != true }
    var byToken: [Int: [Hit]] = [:]
    for hit in hiding { for token in hit.named { byToken[token, default: []].append(hit) } }
    return hits.filter { hit in
      guard hit.sense != .neutral else { return false }
      return !byToken[hit.named[0], default: []].contains { hides($0, hit) }
    }
  }

  private static let denying: Set<Sense> = [
    .neutral, .noReport, .noFigures, .negation, .compared, .unknown, .more, .fewer,
  ]

  private static let inspected: Set<Sense> = [.inspection, .premises, .violation, .organization]

  private func hides(_ other: Hit, _ hit: Hit) -> Bool {
    // A verb's "not" is in its ending, and stays whatever the verb and its noun mean together.
    if hit.sense == .negation, let sense = other.sense, !Self.denying.contains(sense) { return false }
    // "Labor inspections" are counted for all that they inspect.
    if let sense = hit.sense, Self.inspected.contains(sense),
      other.sense == .inspect || other.sense == .workplace
    {
      return false
    }
    let isLonger = other.named.count > hit.named.count
    // "No less than" denies nothing, but bounds a number all the same.
    let isBound = hit.sense == .more || hit.sense == .fewer
    return (isLonger || other.sense == .neutral && other.named.count == hit.named.count && !isBound)
      && hit.named.allSatisfy(other.named.contains)
  }
}
