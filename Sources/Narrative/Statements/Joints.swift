/// Where deeds are joined.
extension ClauseSplitter {
  struct Joint {
    /// Behind the last token before, and the first one after.
    let end, next: Int
  }

  /// Where one deed may end and another begin: at "and" or "-ып,", and in a list at each comma.
  func joints(in part: Range<Int>, isList: Bool) -> [Joint] {
    var (found, start): ([Joint], Int) = ([], part.lowerBound)
    for place in part where place > start {
      guard let joint = joint(at: place, in: part, isList: isList),
        words(start..<joint.end) >= Self.enough, words(joint.next..<part.upperBound) >= Self.enough,
        isList || tells(start..<joint.end) && tells(joint.next..<part.upperBound)
      else { continue }
      found.append(joint)
      start = joint.next
    }
    return found
  }

  private static let enough = 3

  private func joint(at place: Int, in part: Range<Int>, isList: Bool) -> Joint? {
    let isComma = passage.tokens[place].mark == 0x2C
    let next = isComma ? place + 1 : place
    guard part.contains(next) else { return nil }
    if isAnd(next) || says(["жана"], next) {
      // "Identified and referred twelve victims": both have one object.
      let isOfBoth =
        finalVerbs.isEmpty && part.contains(next + 1)
        && [place - 1, next + 1].allSatisfy { passage.says(anyOf: Self.telling, at: $0) }
      if !finalVerbs.isEmpty, !isList, !endsInDeed(place - 1) { return nil }
      return part.contains(next + 1) && !isOfBoth ? Joint(end: place, next: next + 1) : nil
    }
    if isComma, isList || endsInConverb(place - 1) { return Joint(end: place, next: next) }
    return nil
  }

  /// "…санын азайтты жана …", "…жүргүзгөн эмес жана …", "…ачууну жана …", but not "соттук жана укуктук".
  private func endsInDeed(_ place: Int) -> Bool {
    guard let word = passage.tokens[place].word.map({ vocabulary.words[$0] }) else { return false }
    return ["эмес", "жок"].contains(word)
      || passage.says(anyOf: Self.telling, at: place)
        && [
          "ды", "ди", "ду", "дү", "ты", "ти", "ту", "тү", "ууну", "үүнү", "оону", "өөнү",
        ].contains(where: word.hasSuffix)
  }

  private func endsInConverb(_ place: Int) -> Bool {
    guard !finalVerbs.isEmpty, let word = passage.tokens[place].word else { return false }
    return ["ып", "ип", "уп", "үп"].contains(where: vocabulary.words[word].hasSuffix)
  }

  private func words(_ range: Range<Int>) -> Int { range.count { passage.tokens[$0].mark == nil } }

  private func tells(_ range: Range<Int>) -> Bool {
    range.contains {
      passage.says(anyOf: Self.telling, at: $0) && (!finalVerbs.isEmpty || isFinite($0))
    }
  }
}
