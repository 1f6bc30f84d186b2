import Registry

/// The part of a total that a number counts: by form of trafficking, age, sex or nationality.
struct ShareKey {
  private let clause: Clause
  private let number: Counted
  private let end: Int
  private let measure: Measure?

  init(_ clause: Clause, _ number: Counted, until end: Int, of measure: Measure? = nil) {
    (self.clause, self.number, self.end, self.measure) = (clause, number, end, measure)
  }

  var key: String? {
    let range = number.tokens.upperBound..<min(max(end, number.tokens.upperBound), clause.tokens.upperBound)
    let senses = clause.passage.senses(in: range)
    if senses[.labor] != nil, senses[.sexual] != nil { return "both" }
    if senses[.ofBegging] != nil, senses[.ofLabor] == nil { return "begging" }
    if senses[.labor] != nil { return "labor" }
    if senses[.sexual] != nil { return "sex" }
    if isOfCases {
      if senses[.ofBefore] != nil { return "carriedOver" }
      if senses[.ofNew] != nil { return "new" }
      if senses[.ofUnknown] != nil { return "unknown" }
    }
    if measure == .hotlineContacts, senses[.trafficking] != nil { return "trafficking" }
    let people: [(Sense, String)] = [
      (.woman, "women"), (.man, "men"), (.ofGirls, "girls"), (.ofBoys, "boys"), (.child, "child"),
      (.adult, "adult"), (.foreigner, "foreign"),
    ]
    // The first that is named behind the number.
    let found = people.compactMap { sense, key in senses[sense].map { ($0.tokens.lowerBound, key) } }
    return found.min { $0.0 < $1.0 }?.1 ?? nationality(in: range)
      ?? (senses[.ofLabor] != nil && isOfExploitation ? "labor" : nil)
  }

  /// New cases, and those of earlier years, are told of the same police or court.
  private var isOfCases: Bool {
    measure == .investigations || measure == .prosecutions || measure == .convictions
  }

  /// "Nine for labor": a word alone tells the form of cases and of victims, but not what inspectors do.
  private var isOfExploitation: Bool {
    switch measure {
    case .investigations, .prosecutions, .convictions, .victimsIdentified, .victimsPotential,
      .victimsReferred,
      .victimsAssisted, nil:
      true
    case _: false
    }
  }

  private func nationality(in range: Range<Int>) -> String? {
    for place in range {
      for hit in clause.passage.hits(at: place) {
        if case .country(let code) = hit.meaning { return code.text }
      }
    }
    return nil
  }

  /// Whose age a term of imprisonment goes by: told before the number, from the last comma but one.
  var ageKey: String? {
    let start = max(clause.tokens.lowerBound, number.tokens.lowerBound - 24)
    let range = start..<number.tokens.lowerBound
    let found = range.reversed().lazy.compactMap { place -> String? in
      if clause.passage.says(.child, at: place) { return "child" }
      return clause.passage.says(.adult, at: place) ? "adult" : nil
    }
    return found.first
  }
}
