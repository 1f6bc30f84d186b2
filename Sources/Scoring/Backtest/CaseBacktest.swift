public import Registry

/// The movement model tried on coded cases, beside what it has to beat.
public struct CaseBacktest: Sendable {
  /// In order of edition, all four.
  public let model, sameTier, previousTierRates, clockRates: [Forecast]
  /// Each case's share in history over its share in the sample.
  public let worldWeights: [Double]

  private init(_ tried: [MovementCase], _ rates: BaseRates, seen: (CountryCode) -> Seen) {
    let byCountry = Dictionary(uniqueKeysWithValues: Set(tried.map(\.country)).map { ($0, seen($0)) })
    let ordered = tried.sorted { $0.edition < $1.edition }
    func forecasts(_ chances: (Seen, MovementCase) -> TierChances) -> [Forecast] {
      ordered.compactMap { one in byCountry[one.country].map { one.forecast(chances($0, one)) } }
    }
    model = forecasts { $0.model.chances(in: $1.state, $1.signs, beside: $0.rates) }
    clockRates = forecasts { TierChances($0.rates.chances(in: $1.state), in: $1.state) }
    previousTierRates = forecasts { $0.sample.chances(of: $1) }
    sameTier = forecasts { .same(as: $1.previous) }
    worldWeights = rates.weights(of: ordered)
  }

  /// What a forecaster of one country knew.
  private struct Seen {
    let model: MovementModel
    let rates: BaseRates
    let sample: SampleRates
  }
}

extension CaseBacktest {
  /// Fits anew without each country in turn, whose placements are left out of history too.
  public init(
    leavingOutOneCountry cases: [MovementCase], of histories: [TierHistory],
    keepingOut never: Set<CountryCode> = ScoringMethod.neverFitted
  ) {
    let tried = cases.filter { !never.contains($0.country) }
    let history = History(histories, without: never)
    self.init(tried, history.rates()) { country in
      let others = tried.filter { $0.country != country }
      let rates = history.rates(without: country)
      let model = MovementFit(others, weights: rates.weights(of: others)).model()
      return Seen(model: model, rates: rates, sample: SampleRates(others))
    }
  }

  /// Scores cases with published parameters, fitting nothing.
  public init(scoring cases: [MovementCase], with method: ScoringMethod) {
    let seen = Seen(model: method.model, rates: method.rates, sample: SampleRates(method.cases))
    self.init(cases, method.rates) { _ in seen }
  }

  /// The moves of every country, counted anew for each that is left out.
  private struct History {
    private let moves: [CountryCode: [PlacementMove]]

    init(_ histories: [TierHistory], without never: Set<CountryCode>) {
      let kept = histories.filter { !never.contains($0.country) }
      moves = Dictionary(kept.map { ($0.country, $0.moves(in: ScoringMethod.historyYears)) }) { $1 }
    }

    func rates(without left: CountryCode? = nil) -> BaseRates {
      BaseRates(of: moves.filter { $0.key != left }.flatMap(\.value))
    }
  }
}

/// How cases themselves moved, by the tier of the year before.
private struct SampleRates {
  private var counts: [Rung: StepCounts] = [:]

  init(_ cases: [MovementCase]) {
    for one in cases { counts[one.previous, default: StepCounts()].count(one.step) }
  }

  func chances(of one: MovementCase) -> TierChances {
    TierChances(
      BaseRates.smoothed(counts[one.previous] ?? StepCounts(), from: one.previous), from: one.previous)
  }
}

extension MovementCase {
  func forecast(_ chances: TierChances) -> Forecast {
    Forecast(edition: edition, previous: previous, placed: placed, chances: chances)
  }
}
