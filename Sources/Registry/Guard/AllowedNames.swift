/// Names that may stand: public officials, authors of laws, names that are no persons.
struct AllowedNames: Sendable {
  /// The words of each spelling, in small letters.
  private let names: [[[UInt8]]]

  init(_ text: String) {
    names = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .flatMap { $0.split(separator: "|") }
      .map { name in name.split(separator: " ").map { Array($0.lowercased().utf8) } }
      .filter { !$0.isEmpty }
  }

  /// Whether one name holds all the words of a person, with any endings. A given name alone says nothing: then a
  /// word beside it must belong to the name too.
  func hold(_ person: [ArraySlice<UInt8>], beside neighbours: [ArraySlice<UInt8>], byGivenName: Bool) -> Bool
  {
    names.contains { name in
      person.allSatisfy { word in name.contains { isForm(word, of: $0) } }
        && (!byGivenName || name.count == 1
          || neighbours.contains { word in name.contains { isForm(word, of: $0) } })
    }
  }
}

/// Whether a word is a name with another ending; an initial stands for every name that begins so.
private func isForm(_ word: ArraySlice<UInt8>, of name: [UInt8]) -> Bool {
  let shared = zip(word, name).prefix { $0 == $1 }.count
  let letter = word.first.map { $0 < 0x80 ? 1 : 2 } ?? 1
  if word.count == letter { return shared == letter }
  // The last letter of a name may give way to an ending, and no ending is longer than four letters.
  return shared >= max(min(name.count, letter * 4), name.count - letter) && word.count - shared <= letter * 4
}

/// Words of names that the registry itself holds: of bodies, places and sources.
public struct KnownNames: Sendable {
  private var words: Set<UInt64>

  /// No name at all.
  public static let none = KnownNames([])

  init(_ names: some Sequence<String>) {
    words = names.reduce(into: []) { words, name in
      for token in Reading(name, Guard.shipped.words).tokens where token.kind == .word {
        words.insert(token.code)
      }
    }
  }

  /// Learns others besides.
  public mutating func formUnion(_ others: KnownNames) { words.formUnion(others.words) }

  func holds(_ tokens: [Token]) -> Bool {
    !words.isEmpty && tokens.allSatisfy { words.contains($0.code) }
  }
}
