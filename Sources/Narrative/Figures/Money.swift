import Registry

extension FigureReading {
  /// The measure and unit of a sum of money.
  func money(_ number: Counted) -> (measure: Measure, unit: Unit)? {
    let before = number.tokens.lowerBound - 1
    let after = number.tokens.upperBound
    // A fine that a law sets is no budget.
    if clause.saysAny([.penalty, .article]), !clause.says(.budget) { return nil }
    let measure: Measure = clause.says(.compensate) && !clause.says(.budget) ? .moneyReturned : .budget
    let near =
      max(clause.tokens.lowerBound, before)..<min(max(after + 2, before + 1), clause.tokens.upperBound)
    for place in near where !number.tokens.contains(place) {
      if let mark = passage.tokens[place].mark {
        if mark.isCurrency { return (measure, mark == 0x24 ? .usDollars : .money) }
        if place >= after, mark != 0x2E { return nil }
      }
      if passage.says(.som, at: place) { return (measure, .som) }
      if passage.says(.dollar, at: place) { return (measure, .usDollars) }
      if passage.says(.money, at: place) { return (measure, .money) }
    }
    return nil
  }

  func isInBrackets(_ number: Counted) -> Bool {
    let before = max(clause.tokens.lowerBound, number.tokens.lowerBound - 4)..<number.tokens.lowerBound
    return before.contains { passage.tokens[$0].mark == 0x28 }
  }
}
