/// What the program looks for in every text that is entered: data on persons, in three languages and two alphabets.
struct Guard: Sendable {
  let words: WordList
  let allowed: AllowedNames

  static let shipped = Guard(words: WordList(GuardLists.words), allowed: AllowedNames(GuardLists.allowed))

  /// What must not be entered, in the order in which it stands.
  func refused(in text: String) -> [Sighting] {
    text.mayHoldPersonalData ? Reading(text, words).refused : []
  }

  /// What may be entered by whoever says why; `known` are words of names that the registry holds.
  func warned(in text: String, known: KnownNames = .none, isProtected: Bool = false) -> [Sighting] {
    let reading = Reading(text, words)
    return reading.names(but: allowed, known) + reading.cautions + (isProtected ? reading.protected : [])
  }
}

/// The most telling kind of personal data that a text seems to hold; never the data itself.
public func personalData(in words: String) -> PersonalData? {
  let found = Set(Guard.shipped.refused(in: words).map(\.what))
  return PersonalData.allCases.first { found.contains(.refused($0)) }
}

/// The first thing in a text for all that may point to a person.
public func caution(in words: String) -> Caution? {
  Guard.shipped.warned(in: words).lazy.compactMap { sighting in
    if case .warned(let caution) = sighting.what { caution } else { nil }
  }.first
}

/// Everything that the guard sees in a text of an entry that is public.
public func sightings(in words: String) -> [Sighting] {
  Guard.shipped.refused(in: words) + Guard.shipped.warned(in: words)
}

extension Reading {
  fileprivate var refused: [Sighting] {
    var found: [Sighting] = []
    var place = 0
    while place < tokens.count {
      let hit = refused(at: place)
      if let hit { found.append(Sighting(.refused(hit.kind), sentence: tokens[place].sentence)) }
      place = max(place + 1, hit?.end ?? 0)
    }
    return found + [birthDate, streetAddress].compactMap(\.self)
  }

  /// What begins at a token, and the token after it.
  private func refused(at place: Int) -> (kind: PersonalData, end: Int)? {
    switch tokens[place].kind {
    case .number: number(at: place)
    case .word: document(at: place) ?? handle(at: place) ?? spelledAddress(at: place)
    case .sign: address(at: place) ?? degrees(at: place)
    }
  }
}

extension String {
  /// Whether anything stands in it that personal data cannot do without; most texts are left at that.
  fileprivate var mayHoldPersonalData: Bool {
    var text = self
    return text.withUTF8 { bytes in
      var (latin, other) = (false, false)
      for byte in bytes {
        switch Self.telling[Int(byte)] {
        case 0: break
        case 1: latin = true
        case 2: other = true
        case _: return true
        }
        if latin, other { return true }
      }
      return false
    }
  }

  // Latin letters among Cyrillic ones may be an address that is spelled out.
  private static let telling: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case 48...57, UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "["): 3
    case UInt8(ascii: "("): 3
    case 65...90, 97...122: 1
    case 0xD0...0xD3: 2
    // Digits of other scripts.
    case 0xD9...0xDF, 0xE0, 0xE1, 0xEA, 0xEF, 0xF0: 3
    case _: 0
    }
  }
}
