/// Cuts where verbs stand last.
extension ClauseSplitter {
  /// "…жогорулатты, …багыттады жана …түздү"
  func cutBehindVerb(at place: Int) -> Int? {
    let isComma = passage.tokens[place].mark == 0x2C
    let said = passage.tokens[place].word.map { vocabulary.words[$0] } ?? ""
    let isAnd = ["жана", "бирок", "ошондой"].contains(said)
    guard isComma || isAnd, place > 0, let word = passage.tokens[place - 1].word else { return nil }
    if isComma, isConverb(vocabulary.words[word], place - 1), countsNext(place + 1),
      !tellsBefore(place)
    {
      return place + 1
    }
    guard isFinal(vocabulary.words[word], place - 1) else { return nil }
    // Before "and" a participle may still describe what follows.
    let isDenied = ["эмес", "жок"].contains(vocabulary.words[word])
    if isAnd, !isPast(vocabulary.words[word]), !isDenied, said == "жана" { return nil }
    return place + 1
  }

  /// "…жөнөтүлүп, төртөө соттолду": what follows has a count of its own.
  private func isConverb(_ word: String, _ place: Int) -> Bool {
    ["ып", "ип", "уп", "үп"].contains(where: word.hasSuffix) && passage.says(anyOf: Self.verbs, at: place)
  }

  /// "…буга чейинки мезгилде 30 адам жоопко тартылып, 26 адам соттолгон": both are of before.
  private func tellsBefore(_ place: Int) -> Bool {
    (max(0, place - 12)..<place).reversed().prefix { passage.tokens[$0].mark == nil }.contains {
      passage.says(.earlier, at: $0)
    }
  }

  private func countsNext(_ place: Int) -> Bool {
    (place..<min(passage.tokens.count, place + 2)).contains {
      NumberReading(passage: passage).number(at: $0) != nil
    }
  }

  private func isPast(_ word: String) -> Bool {
    ["ды", "ди", "ду", "дү", "ты", "ти", "ту", "тү"].contains { word.hasSuffix($0) }
  }

  private func isFinal(_ word: String, _ place: Int) -> Bool {
    if passage.hits(at: place).contains(where: { $0.sense == .negation || $0.sense == .noReport }) {
      return true
    }
    guard word.unicodeScalars.count > 3, finalVerbs.contains(where: word.hasSuffix), !isPlural(word) else {
      return false
    }
    // A noun in the accusative ends like a verb in the past.
    return passage.says(anyOf: Self.verbs, at: place) || passage.says(.tensed, at: place)
  }

  private func isPlural(_ word: String) -> Bool {
    [
      "ларды", "лерди", "лорду", "лөрдү", "дарды", "дерди", "дорду", "дөрдү", "тарды", "терди", "торду",
      "төрдү",
    ]
    .contains { word.hasSuffix($0) }
  }
}
