extension Check {
  /// No personal number, telephone number or e-mail address in any text: the registry holds facts about
  /// systems, never about a survivor or a source.
  static let textsHoldNoPersonalData = Check("texts-hold-no-personal-data") { records in
    records.writtenTexts.compactMap { key, words in
      let found = Set(words.compactMap { personalData(in: $0) })
      return PersonalData.allCases.first(where: found.contains).map { Problem(.personalData($0), at: key) }
    }
  }
}

/// What kind of personal data a text seems to hold; never the data itself.
public func personalData(in words: String) -> PersonalData? {
  guard words.holdsAnAt || words.longestNumber >= 9 else { return nil }
  if words.contains(/\b\d{14}\b/) { return .personalNumber }
  // Word by word, and no longer than an address can be: the pattern slows down on long runs of letters.
  let addresses = words.split(whereSeparator: \.isWhitespace).filter {
    $0.contains("@") && $0.utf8.count < 320
  }
  if addresses.contains(where: { $0.contains(/[\w.+-]+@[\w-]+\.\w{2,}/) }) { return .emailAddress }
  // 0555 123 456, 0(555) 12-34-56, 996555123456, +996 555 12-34-56 and other countries' numbers with a plus.
  let local = /(?:^|[^\d.,])(?:\+?996[ ()-]*|0[ (]*)\d(?:[ ()-]*\d){8}(?!\d)/
  if words.contains(local) || words.contains(/\+\d(?:[ ()-]*\d){8,14}/) { return .telephoneNumber }
  return nil
}

extension RecordSet {
  /// What people write in words of their own, with the record that it belongs to.
  fileprivate var writtenTexts: [(key: RecordKey, words: [String])] {
    ofEvidence + ofUpdates + ofOwners + ofSources + ofRecommendations
      + orderedCommentaries.map { (RecordKey(.commentary, $0.id.text), words(of: [$0.text])) }
      + orderedDecisions.map { (RecordKey(.decision, $0.id.text), words(of: $0.texts)) }
  }

  private var ofEvidence: [(key: RecordKey, words: [String])] {
    orderedEvidence.map { entry in
      let asked = [entry.lowering?.because, entry.lowering?.fact]
      return (
        RecordKey(.evidence, entry.id.text),
        words(of: [entry.fact, entry.note, entry.credibility?.reason] + asked)
      )
    }
  }

  private var ofRecommendations: [(key: RecordKey, words: [String])] {
    orderedRecommendations.map { recommendation in
      let parts = recommendation.elements.flatMap { [$0.title, $0.closesWhen] }
      return (
        RecordKey(.recommendation, recommendation.id.text),
        words(of: [recommendation.shortTitle, recommendation.text, recommendation.note] + parts)
      )
    }
  }

  private var ofUpdates: [(key: RecordKey, words: [String])] {
    orderedUpdates.map { (RecordKey(.statusUpdate, $0.id.text), words(of: [$0.reason, $0.nextStep])) }
  }

  private var ofOwners: [(key: RecordKey, words: [String])] {
    owners.values.sorted { $0.id < $1.id }.map { (RecordKey(.owner, $0.id.text), words(of: [$0.name])) }
  }

  private var ofSources: [(key: RecordKey, words: [String])] {
    sources.values.sorted { $0.id < $1.id }.map { source in
      let texts = words(of: [source.title, source.publisher, source.note, source.reliability?.reason])
      // A link may hold long numbers of its own.
      let lines = [source.owner, source.document].compactMap(\.self)
      return (RecordKey(.source, source.id.text), texts.filter { $0 != source.link } + lines)
    }
  }

  private func words(of texts: [LocalizedText?]) -> [String] {
    texts.compactMap(\.self).flatMap { $0.versions.values.map(\.words) }
  }
}

extension String {
  fileprivate var holdsAnAt: Bool { utf8.contains(UInt8(ascii: "@")) }

  /// How many digits stand together, as telephone numbers are written; no number that is looked for has less than
  /// nine, so that most texts need no closer look.
  fileprivate var longestNumber: Int {
    var text = self
    return text.withUTF8(longestNumberAmongKnownLetters) ?? longestNumberAmongAllSigns
  }

  private var longestNumberAmongAllSigns: Int {
    var (longest, digits) = (0, 0)
    for scalar in unicodeScalars {
      switch scalar {
      case "0"..."9": digits += 1
      case " ", "(", ")", "-": break
      case "\0"..."\u{7F}", "\u{400}"..."\u{52F}": digits = 0
      case _: digits = scalar.properties.numericType == nil ? 0 : digits + 1
      }
      longest = max(longest, digits)
    }
    return longest
  }
}

/// The same byte by byte, in a text of nothing but ASCII and Cyrillic letters; `nil` where there is more.
private func longestNumberAmongKnownLetters(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
  var (longest, digits, place) = (0, 0, 0)
  while place < text.count {
    switch text[place] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
    case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-"): break
    case 0..<0x80: digits = 0
    case 0xD0...0xD3:
      // U+0400 to U+04FF, in two bytes.
      digits = 0
      place += 1
    case _: return nil
    }
    longest = max(longest, digits)
    place += 1
  }
  return longest
}
