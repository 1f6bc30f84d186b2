import Registry

extension ScoringMethod {
  /// Reads what `source` writes; a line that cannot be read is left out, and a test counts them.
  init(
    name: String, casesDigest: String, placementsDigest: String, parameters: [Double], counts: String,
    cases: String, record: String, forecasts: String
  ) {
    self.init(
      name: name, casesDigest: casesDigest, placementsDigest: placementsDigest,
      rates: BaseRates(lines: counts), model: MovementModel(parameters: parameters),
      cases: cases.split(separator: "\n").compactMap { MovementCase(line: $0) },
      record: TrackRecord(lines: record, forecasts: forecasts))
  }

  /// The method as a value of Swift, to be kept with the program and never edited.
  public func source(named property: String) -> String {
    let numbers = model.parameters.map { "      \($0)," }.joined(separator: "\n")
    return """
      extension ScoringMethod {
        /// The balance of signed areas: published, never edited; a better method stands beside it.
        static let \(property) = ScoringMethod(
          name: "\(name)",
          casesDigest: "\(casesDigest)",
          placementsDigest: "\(placementsDigest)",
          parameters: [
      \(numbers)
          ],
          counts: \"\"\"
      \(Self.indented(rates.lines))
            \"\"\",
          cases: \"\"\"
      \(Self.indented(cases.map(\.line)))
            \"\"\",
          record: \"\"\"
      \(Self.indented(record?.lines.map(\.line) ?? []))
            \"\"\",
          forecasts: \"\"\"
      \(Self.indented(record?.forecasts.map(\.line) ?? []))
            \"\"\")
      }

      """
  }

  private static func indented(_ lines: [String]) -> String {
    lines.map { "      " + $0 }.joined(separator: "\n")
  }
}

extension BaseRates {
  /// `2WL-open twoAndOne 1 4 24 22`: state, rules, years of the run; went down, stayed, rose.
  fileprivate init(lines: String) {
    let rows = lines.split(separator: "\n").compactMap { line -> (Situation, StepCounts)? in
      let parts = line.split(separator: " ").map(String.init)
      let numbers = parts.dropFirst(2).compactMap { Int($0) }
      guard parts.count == 6, numbers.count == 4, let state = ClockState(rawValue: parts[0]),
        let rules = RuleSet(rawValue: parts[1])
      else { return nil }
      return (
        Situation(state: state, rules: rules, run: numbers[0]),
        StepCounts(down: numbers[1], stay: numbers[2], up: numbers[3])
      )
    }
    self.init(counts: Dictionary(rows) { $1 })
  }

  fileprivate var lines: [String] {
    counts.map { place, count in
      "\(place.state.rawValue) \(place.rules.rawValue) \(place.run) \(count.down) \(count.stay) \(count.up)"
    }
    .sorted()
  }
}

extension MovementCase {
  /// `AFG-2020 2WL-open 3 policy .+++-`: state, placement, a policy or none, the sixteen signs.
  fileprivate init?(line: Substring) {
    let parts = line.split(separator: " ").map(String.init)
    guard parts.count == 5, let edition = EditionID(parts[0]), let state = ClockState(rawValue: parts[1]),
      let placed = Tier(rawValue: parts[2]).flatMap(Rung.init), parts[4].count == EffortArea.allCases.count
    else { return nil }
    let signs = zip(EffortArea.allCases, parts[4]).compactMap { area, mark in
      EffortSign(rawValue: String(mark)).map { (area, $0.value) }
    }
    self.init(
      edition: edition, state: state, placed: placed,
      signs: EffortSigns(Dictionary(uniqueKeysWithValues: signs), policyOrPattern: parts[3] == "policy"))
  }

  fileprivate var line: String {
    let marks = EffortArea.allCases.map { area in
      signs.areas[area].map { $0 > 0 ? "+" : $0 < 0 ? "-" : "0" } ?? "."
    }
    return [
      edition.text, state.rawValue, placed.tier.rawValue, signs.policyOrPattern ? "policy" : "none",
      marks.joined(),
    ].joined(separator: " ")
  }
}
