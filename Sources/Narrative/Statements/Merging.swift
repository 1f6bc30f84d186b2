import Registry

/// Two parts of one sentence that say one thing of one area are one statement.
struct Merging {
  /// No sentence says one thing in more parts; a text without full stops is no sentence.
  static let most = 6

  let first, second: Statement
  /// What the second part says.
  let clause: Clause
  /// Whether the first part grants what the second denies: "Although the law provides for it, …"
  let isGranted: Bool
  /// Whether the first part is itself of two.
  var isOfTwo = false

  /// Area and direction of both together, and why; `nil` where each says something of its own.
  var merged: Statement? {
    guard first.locator == second.locator else { return nil }
    if isGranted || isTakenBack, second.direction != nil { return granted }
    if isOfTier { return first.direction == nil ? takes(second.direction) : takes(first.direction) }
    if isOfNothing { return takes(nil) }
    guard sharesArea else { return nil }
    if isOfBefore(first), !isOfBefore(second) { return takes(second.direction) }
    if isCarriedOver { return takes(first.direction) }
    if isOnlyCompared {
      return takes(isOfBefore(second) ? first.direction : second.direction ?? first.direction)
    }
    guard second.locator.section != .summary || !hasOwnArea,
      !clause.contrasts || !hasOwnArea || second.direction == .gap
    else {
      return nil
    }
    if second.direction == first.direction, first.direction != nil { return takes(first.direction) }
    if isDescribed { return takes(first.direction) }
    if isResult { return takes(second.direction) }
    if isMoved { return takes(second.direction) }
    if isLess { return takes(first.direction) }
    return isUndone ? takes(.gap) : nil
  }

  /// "It does not meet the standards, but makes efforts; therefore it stayed on Tier 2": one verdict.
  private var isOfTier: Bool {
    guard let one = first.reasons.first?.rule, let other = second.reasons.first?.rule,
      [.verdict, .effortsIncreased, .effortsNotIncreased].contains(one),
      first.area == nil, second.area == nil, second.figures.isEmpty
    else { return false }
    return other == .verdict
      || other == .carriedOn
        && clause.tokens.prefix(2).contains { clause.passage.says(.because, at: $0) }
  }

  /// Two parts that tell nothing of what was done, of one area.
  private var isOfNothing: Bool {
    first.direction == nil && second.direction == nil && sharesArea
      && [first, second].allSatisfy {
        [.nothingTold, .partsTold, .lawDescribed].contains($0.reasons.first?.rule)
      }
  }

  private var sharesArea: Bool { first.area != nil && (second.area == first.area || !hasOwnArea) }

  private var hasOwnArea: Bool { second.reasons.contains { $0.rule == .areaByWords } }

  /// "…, 31 more than the year before": the second part only compares.
  private var isOnlyCompared: Bool {
    let rule = second.reasons.first?.rule
    if rule == .earlierPeriod || isOfBefore(second) { return true }
    return !hasOwnArea && clause.saysAny([.compared, .earlier])
      && [.increased, .reduced, .carriedOn, .comparisonHigher, .comparisonLower, .nothingTold].contains(rule)
  }

  /// "…, which had not met in 2014, …": what was before the period, without a count.
  private func isOfBefore(_ statement: Statement) -> Bool {
    statement.figures.isEmpty && DirectionRules.isPast(statement.event, clause.period)
      && [.done, .negated, .problem, .nothingTold].contains(statement.reasons.first?.rule)
  }

  /// "The line ran in one language, and took 96 calls, down from 140."
  private var isMoved: Bool {
    first.reasons.first?.rule == .done && first.figures.isEmpty && clause.says(.compared)
      && [.comparisonHigher, .comparisonLower, .comparisonEqual, .reduced, .increased].contains(
        second.reasons.first?.rule)
  }

  /// "The plan ran out, and no other was drafted"; "the bill was drawn up, but not passed".
  private var isUndone: Bool {
    guard !isOfTwo, !clause.saysAny([.expert, .advocate]) else { return false }
    if first.direction == .gap { return second.reasons.first?.rule == .reduced }
    guard second.direction == .gap else { return false }
    return first.reasons.first?.rule == .reduced
      || (!hasOwnArea || goesBack) && [.drafted, .increased, .intended].contains(first.reasons.first?.rule)
  }

  /// "…, but it was not approved."
  private var goesBack: Bool {
    first.figures.isEmpty && second.figures.isEmpty
      && clause.tokens.prefix(3).contains { clause.passage.says(.these, at: $0) }
  }

  /// What is carried on is not made more by what it did: "The line still worked, and took 800 calls."
  private var isLess: Bool {
    let (one, other) = (first.reasons.first?.rule, second.reasons.first?.rule)
    if other == .doneByOthers { return first.direction != nil }
    if other == .nothingTold { return !hasOwnArea && first.direction != nil }
    return one == .carriedOn && (other == .done || other == .increased && !clause.says(.increase))
  }

  /// "Opened 45 investigations, and continued twelve from previous years": told of the new ones.
  private var isCarriedOver: Bool {
    !first.figures.isEmpty && second.figures.isEmpty && second.reasons.first?.rule == .carriedOn
      && [.comparisonHigher, .comparisonLower, .done, .increased].contains(first.reasons.first?.rule)
      && clause.says(.earlier) && clause.says(.from)
  }

  /// "The law provides for it, but it was seldom applied."
  private var isTakenBack: Bool {
    clause.contrasts && second.direction == .gap && first.figures.isEmpty && !isOfTwo
      && first.locator.section != .summary
      && ([.lawDescribed, .nothingTold].contains(first.reasons.first?.rule)
        || first.reasons.first?.rule == .done && first.area == .lawReform)
  }

  /// "The moratorium stayed in force, therefore inspectors could not …"
  private var isResult: Bool {
    second.direction != nil && clause.tokens.prefix(1).contains { clause.passage.says(.because, at: $0) }
  }

  /// "The law forbids it, and sets terms of …": the second part only says more of the first.
  private var isDescribed: Bool {
    let rule = second.reasons.first?.rule
    return rule == .lawDescribed && first.direction == nil
      || rule == .partsTold
        && second.figures.map(\.figure.measure) == first.figures.suffix(1).map(\.figure.measure)
  }

  private var granted: Statement {
    var told = takes(second.direction)
    told.area = hasOwnArea ? second.area : first.area ?? second.area
    return told
  }

  /// Both as one, by the part that the direction is taken from.
  private func takes(_ direction: Direction?) -> Statement {
    var told = direction == second.direction && direction != first.direction ? second : first
    told.direction = direction
    told.area = first.area
    told.figures = first.figures + second.figures
    return told
  }
}

extension Clause {
  /// "But", "whereas" before anything else.
  var contrasts: Bool {
    (max(0, tokens.lowerBound - 1)..<min(tokens.upperBound, tokens.lowerBound + 2)).contains {
      passage.says(.yet, at: $0)
    }
  }

  /// Whether it grants something that what follows takes back.
  func grants(isHeadFinal: Bool) -> Bool {
    (isHeadFinal ? tokens.suffix(2) : tokens.prefix(2)).contains { passage.says(.despite, at: $0) }
  }
}
