import Registry
import Scoring

/// What a published method is made of, so that an estimate can be made again.
struct MethodParameters: Encodable, Sendable {
  let name: String
  let casesDigest, placementsDigest: String
  let cases: Int
  let draws: Int
  /// Down, then up: intercepts from Tier 3 to Tier 1, the slope of the balance, that of a policy or pattern.
  let parameters: [Double]
  /// How placements moved from the states that this edition may begin in.
  let history: [History]

  struct History: Encodable, Sendable {
    @ByKey var state: ClockState
    let down, stay, up: Int
  }
}

extension MethodParameters {
  init(_ method: ScoringMethod, _ report: EstimateReport) {
    let states = Set(([report.before].compactMap(\.self) + report.sheets).map(\.state))
    self.init(
      name: method.name, casesDigest: method.casesDigest, placementsDigest: method.placementsDigest,
      cases: method.cases.count, draws: method.draws, parameters: method.model.parameters,
      history: ClockState.allCases.filter(states.contains).map { state in
        let counts = method.rates.counts(in: state)
        return History(state: state, down: counts.down, stay: counts.stay, up: counts.up)
      })
  }
}
