/// Cuts sentences where one part ends and another with a verb of its own begins.
struct ClauseSplitter {
  let passage: Passage
  let vocabulary: Vocabulary
  /// Endings of verbs that stand last; empty for languages where they stand before their objects.
  let finalVerbs: [String]
  /// Whether what is listed is told part by part, as a summary lists the year's work.
  var isSummary = false

  /// No shorter part says anything by itself: subject, verb and, where verbs do not stand last, what they are of.
  private var fewest: Int { finalVerbs.isEmpty ? 3 : 2 }
  static let verbs: Set<Sense> = [
    .increase, .decrease, .continued, .stay, .adopt, .create, .draft, .intend, .inForce, .perform, .stop,
    .remove,
    .amend,
    .negation, .noReport, .noFigures, .identify, .refer, .train, .convict, .prosecute, .investigate,
    .repatriate, .assist,
  ]

  /// What makes a part say something.
  static let telling = verbs.union([
    .problem, .lack, .pending, .lenient, .without, .limited, .unknown, .partly, .punish, .need, .tensed,
  ])

  func clauses(_ sentence: Range<Int>) -> [Range<Int>] {
    var (parts, start): ([Range<Int>], Int) = ([], sentence.lowerBound)
    let isList = isList(sentence)
    for place in sentence where place > start {
      let listed = isList ? cutInList(at: place, in: sentence) : nil
      let isSure = listed != nil || passage.tokens[place].mark == 0x3B
      guard let next = listed ?? cut(at: place, in: sentence), next < sentence.upperBound,
        !asks(parts, sentence, place), !isWithinSilence(place, next),
        isWhole(start..<place, isSure: isSure || passage.says(.despite, at: start)),
        isWhole(next..<sentence.upperBound, isSure: isSure || passage.says(.despite, at: next))
      else { continue }
      parts.append(start..<place)
      start = next
    }
    return parts + [start..<sentence.upperBound]
  }

  func isList(_ sentence: Range<Int>) -> Bool {
    isSummary && sentence.contains { passage.says(.listing, at: $0) }
  }

  /// "Did not say, how many …": what was kept silent is no part of its own.
  private func isWithinSilence(_ place: Int, _ next: Int) -> Bool {
    (next..<min(next + 3, passage.tokens.count)).contains { token in
      passage.hits(at: token).contains { hit in
        hit.tokens.lowerBound < place && [.noFigures, .noReport, .unknown].contains(hit.sense)
      }
    }
  }

  /// "How many were found, is not published": what is asked first belongs to what follows.
  private func asks(_ parts: [Range<Int>], _ sentence: Range<Int>, _ place: Int) -> Bool {
    parts.isEmpty && passage.tokens[place].mark == 0x2C && passage.says(.figures, at: sentence.lowerBound)
      && !sentence.dropFirst().prefix(while: { $0 < place }).contains { passage.tokens[$0].mark != nil }
  }

  private func isWhole(_ part: Range<Int>, isSure: Bool) -> Bool {
    let words = part.lazy.filter { passage.tokens[$0].mark == nil }.prefix(fewest).count
    return (words == fewest || words == 2 && fewest == 3 && endsInVerb(part)) && (isSure || hasVerb(part))
  }

  /// "Convictions dwindled": what rises or falls needs no object.
  private func endsInVerb(_ part: Range<Int>) -> Bool {
    part.last { passage.tokens[$0].mark == nil }.map {
      passage.says(anyOf: [.increase, .decrease, .stop, .tensed], at: $0)
    } ?? false
  }

  /// "The group, led by the minister, met": behind a comma within it, a verb only describes.
  private func hasVerb(_ part: Range<Int>) -> Bool {
    let isSet =
      finalVerbs.isEmpty && part.lazy.filter { passage.tokens[$0].mark == 0x2C }.prefix(2).count == 1
    return part.contains { place in
      passage.says(anyOf: Self.telling, at: place)
        && !(isSet && place > part.lowerBound && passage.tokens[place - 1].mark == 0x2C)
    }
  }

  /// Where the next part begins, if one ends before this token.
  private func cut(at place: Int, in sentence: Range<Int>) -> Int? {
    if passage.tokens[place].mark == 0x3B { return place + 1 }
    return finalVerbs.isEmpty ? cutBeforeVerb(at: place, in: sentence) : cutBehindVerb(at: place)
  }

  func says(_ words: Set<String>, _ place: Int) -> Bool {
    passage.tokens[place].word.map { words.contains(vocabulary.words[$0]) } ?? false
  }

  func isAnd(_ place: Int) -> Bool { says(["and", "и", "but", "но", "а"], place) }
}
