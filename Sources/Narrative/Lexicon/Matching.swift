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
    guard let word = tokens[place].word else { return atom == AtomIndex.anyNumber && tokens[place].number != nil }
    return atom == AtomIndex.anyWord || vocabulary.atoms[word].contains(atom)
  }

  private func atoms(at place: Int) -> [Int] {
    if let word = tokens[place].word { return vocabulary.atoms[word] }
    return tokens[place].number == nil ? [] : [AtomIndex.anyNumber]
  }

  private func withoutContained(_ hits: [Hit]) -> [Hit] {
    let longest = longestCover(hits)
    return hits.filter { hit in
      !hit.named.allSatisfy { longest[$0] > hit.named.count } || coversAlone(hit, hits)
    }.filter { hit in
      hit.sense != .neutral
    }
  }

  /// For each token, how many tokens the longest phrase names that names it.
  private func longestCover(_ hits: [Hit]) -> [Int] {
    var longest = [Int](repeating: 0, count: tokens.count)
    for hit in hits {
      // What means nothing outdoes what is as long.
      let weight = hit.named.count * 2 + (hit.sense == .neutral ? 1 : 0)
      for place in hit.named { longest[place] = max(longest[place], weight) }
    }
    return longest.map { ($0 + 1) / 2 }
  }

  /// Two longer phrases may cover a third between them without holding it.
  private func coversAlone(_ hit: Hit, _ hits: [Hit]) -> Bool {
    !hits.contains { other in
      (other.named.count > hit.named.count || (other.sense == .neutral && other.named.count == hit.named.count))
        && hit.named.allSatisfy(other.named.contains)
    }
  }
}
