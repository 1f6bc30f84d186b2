/// What a summary lists is told part by part.
extension ClauseSplitter {
  /// "These efforts included opening a shelter, training judges, and …": behind a comma or "and" a deed, or before it
  /// where verbs stand last.
  func cutInList(at place: Int, in sentence: Range<Int>) -> Int? {
    let isComma = passage.tokens[place].mark == 0x2C
    var next = isComma ? place + 1 : place
    guard next < sentence.upperBound else { return nil }
    if isAnd(next) || says(["жана"], next) { next += 1 } else if !isComma { return nil }
    let near = finalVerbs.isEmpty ? next..<min(next + 2, sentence.upperBound) : max(place - 1, 0)..<place
    return near.contains(where: isDeed) ? next : nil
  }

  /// A verb made a noun: "opening", "открытие", "ачуу".
  private func isDeed(_ place: Int) -> Bool {
    let word = passage.tokens[place].word.map { vocabulary.words[$0] } ?? ""
    return Self.deeds.contains(where: word.hasSuffix) && passage.says(anyOf: Self.telling, at: place)
  }

  private static let deeds = [
    "ing", "ние", "ния", "тие", "ция", "цию", "уу", "үү", "оо", "өө", "ууну", "үүнү", "оону", "өөнү",
  ]
}
