import Registry

/// Numbers that others are part of, or that are left out.
extension FigureReading {
  /// "Seven of the 48 agencies", "none of the 212": the number that the others are part of.
  func isBase(at index: Int, of numbers: [Counted]) -> Bool {
    let number = numbers[index]
    if isHeadFinal { return isHeadFinalBase(number, index + 1 < numbers.count ? numbers[index + 1] : nil) }
    var place = number.tokens.lowerBound - 1
    let first = max(clause.tokens.lowerBound, place - 3)
    while place >= first, countable(at: place) == nil, !Self.ofWords.contains(text(place)) { place -= 1 }
    guard place >= first, Self.ofWords.contains(text(place)) else { return false }
    if place == clause.tokens.lowerBound { return index == 0 && isKnown(number, numbers.dropFirst().first) }
    if passage.says(.negation, at: place - 1) { return true }
    // Of "one of its two shelters" the two are told.
    guard index > 0, numbers[index - 1].value > 1 else { return false }
    let gap = place - numbers[index - 1].tokens.upperBound
    return gap == 0 || text(place) == "из" && gap == 1
  }

  /// "Of the 118 victims, police referred 40" goes back to a total; "of 18 tried, 11 were convicted" tells one.
  private func isKnown(_ number: Counted, _ next: Counted?) -> Bool {
    guard let next, next.value > 1 else { return false }
    return ["the", "из"].contains(text(number.tokens.lowerBound - 1))
      || text(clause.tokens.lowerBound) == "из"
      || total?.figure.value == number.amount
  }

  /// "Сегиз облустун бешөөндө" counts what stands before the number.
  func nounBefore(_ number: Counted) -> Noun? {
    let place = number.tokens.lowerBound - 1
    guard isHeadFinal,
      place - 1 > clause.tokens.lowerBound || place > clause.tokens.lowerBound && isPart(number),
      let sense = countable(at: place),
      isPart(number) || NumberReading(passage: passage).isNumber(before: place)
        || NumberReading(passage: passage).isNumber(before: place - 1),
      Self.isGenitive(text(place))
    else { return nil }
    return Noun(sense: sense, place: place)
  }

  /// "Тергөөчүлөрдүн 170и", "заводдордун кырк бирин": the number's own ending says whose part it is.
  private func isPart(_ number: Counted) -> Bool {
    let last = text(number.tokens.upperBound - 1)
    return number.hasEnding
      || passage.tokens[number.tokens.lowerBound].number == nil
        && ["ин", "ын", "ун", "үн"].contains(where: last.hasSuffix)
  }

  private static func isGenitive(_ word: String) -> Bool {
    ["нын", "нин", "нун", "нүн", "дын", "дин", "дун", "дүн", "тын", "тин", "тун", "түн"].contains {
      word.hasSuffix($0)
    }
  }

  private static let ofWords: Set<String> = ["of", "из"]

  /// "Сегиз облустун бешөөндө": the noun between is in the genitive, and the number behind it says how many.
  private func isHeadFinalBase(_ number: Counted, _ next: Counted?) -> Bool {
    guard let next, (1...3).contains(next.tokens.lowerBound - number.tokens.upperBound) else { return false }
    let noun = next.tokens.lowerBound - 1
    return Self.isGenitive(text(noun)) && (countable(at: noun) != nil || clause.says(.plan))
  }

  /// "All but five of them": those who are left out.
  func isExcepted(_ number: Counted) -> Bool {
    let place = number.tokens.lowerBound - 1
    return !isHeadFinal && clause.tokens.contains(place) && passage.says(.except, at: place)
  }

  /// "Opened 45 investigations and continued 12 from previous years": the second were counted before.
  func isCarriedOver(_ number: Counted) -> Bool {
    guard !isHeadFinal else { return false }
    let before = max(clause.tokens.lowerBound, number.tokens.lowerBound - 4)..<number.tokens.lowerBound
    let behind = number.tokens.upperBound..<min(clause.tokens.upperBound, number.tokens.upperBound + 7)
    return before.contains { passage.says(.continued, at: $0) && !isPause($0) }
      && behind.prefix { !isPause($0) }.contains { passage.says(.earlier, at: $0) }
  }

  func text(_ place: Int) -> String { passage.mended.text(passage.tokens[place].range).lowercased() }
}
