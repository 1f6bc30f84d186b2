import Registry

extension FigureReading {
  /// Words for money that no lexicon knows: "1.2 million shells ($291,000)" gives the sum again in a known one.
  var currencies: Set<Int> {
    var found: Set<Int> = []
    for place in clause.tokens.dropFirst(2) where passage.tokens[place].mark == 0x28 {
      let inside = (place + 1)..<min(clause.tokens.upperBound, place + 7)
      guard let word = passage.tokens[place - 1].word, countable(at: place - 1) == nil,
        inside.prefix(while: { passage.tokens[$0].mark != 0x29 }).contains(where: isKnownMoney),
        NumberReading(passage: passage).isNumber(before: place - 1)
      else { continue }
      found.insert(word)
    }
    if clause.saysAny([.budget, .compensate]) { found.formUnion(unknownNouns) }
    return found
  }

  /// "Spent 2.2 million talers": what stands behind millions and is no other word.
  private var unknownNouns: [Int] {
    clause.tokens.dropFirst(2).compactMap { place in
      guard let word = passage.tokens[place].word, passage.hits(at: place).allSatisfy({ $0.sense == .from }),
        NumberReading(passage: passage).isLarge(before: place)
      else { return nil }
      return word
    }
  }

  private func isKnownMoney(_ place: Int) -> Bool {
    passage.tokens[place].mark?.isCurrency == true || passage.says(.dollar, at: place)
      || passage.says(.money, at: place)
  }

  /// Whether a clause tells what a state spends: a bribe, a fee and a fine are sums, too.
  private var isOfState: Bool {
    if clause.saysAny([.budget, .compensate]) || isAwarded { return true }
    if clause.saysAny([.complicity, .acquit]) { return false }
    return clause.section == .prosecution
      ? clause.saysAny([.train, .unit, .cooperate]) : !clause.saysAny([.punish, .recruit])
  }

  /// "Three victims obtained 8,200 euros through the courts."
  private var isAwarded: Bool {
    clause.says(.victim) && clause.says(.judge) && !clause.saysAny([.assist, .shelter, .train])
  }

  /// The measure and unit of a sum of money.
  func money(_ number: Counted, _ currencies: Set<Int>) -> (measure: Measure, unit: Unit)? {
    let before = number.tokens.lowerBound - 1
    let after = number.tokens.upperBound
    // A fine that a law sets is no budget.
    if clause.saysAny([.penalty, .article]), !clause.says(.budget) { return nil }
    let isReturned = (clause.says(.compensate) || isAwarded) && !clause.says(.budget)
    let measure: Measure = isReturned ? .moneyReturned : .budget
    let near =
      max(clause.tokens.lowerBound, before)..<min(max(after + 2, before + 1), clause.tokens.upperBound)
    guard isOfState else { return nil }
    for place in near where !number.tokens.contains(place) {
      if let mark = passage.tokens[place].mark {
        if mark.isCurrency { return (measure, mark == 0x24 ? .usDollars : .money) }
        if place >= after, mark != 0x2E { return nil }
      }
      if passage.says(.som, at: place) { return (measure, .som) }
      if passage.says(.dollar, at: place) { return (measure, .usDollars) }
      if passage.says(.money, at: place) { return (measure, .money) }
      if place == after, passage.tokens[place].word.map(currencies.contains) == true {
        return (measure, .money)
      }
    }
    return nil
  }

  func isInBrackets(_ number: Counted) -> Bool {
    let before = max(clause.tokens.lowerBound, number.tokens.lowerBound - 4)..<number.tokens.lowerBound
    return before.contains { passage.tokens[$0].mark == 0x28 }
  }
}
