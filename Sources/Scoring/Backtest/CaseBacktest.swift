public import Registry

/// The movement model tried on coded cases, each country by a model that has not seen it.
public struct CaseBacktest: Sendable {
  public let forecasts: Methods<[Forecast]>
  /// Each case's share in history over its share in the sample.
  public let worldWeights: [Double]

  /// The model beside what it has to beat.
  public struct Methods<Value: Sendable>: Sendable {
    public let model, sameTier, previousTierRates: Value
  }

  /// Fits anew without each country in turn, its placements left out of history too.
  public init(
    leavingOutOneCountry cases: [MovementCase], of histories: [TierHistory],
    keepingOut never: Set<CountryCode> = ScoringMethod.neverFitted
  ) {
    let tried = cases.filter { !never.contains($0.country) }
    self.init(tried, histories, keepingOut: never) { training, rates in
      MovementFit(training, weights: rates.weights(of: training)).model()
    }
  }

  /// Scores cases with published parameters, fitting nothing.
  public init(
    scoring cases: [MovementCase], with model: MovementModel, of histories: [TierHistory],
    keepingOut never: Set<CountryCode> = ScoringMethod.neverFitted
  ) {
    self.init(cases, histories, keepingOut: never) { _, _ in model }
  }

  private init(
    _ cases: [MovementCase], _ histories: [TierHistory], keepingOut never: Set<CountryCode>,
    model: (_ training: [MovementCase], BaseRates) -> MovementModel
  ) {
    var byModel: [EditionID: Forecast] = [:]
    var byRates: [EditionID: Forecast] = [:]
    for (country, own) in Dictionary(grouping: cases, by: \.country) {
      let others = cases.filter { $0.country != country && !never.contains($0.country) }
      let rates = BaseRates(of: histories, in: ScoringMethod.historyYears, without: never.union([country]))
      let fitted = model(others, rates)
      let sample = SampleRates(others)
      for one in own {
        byModel[one.edition] = one.forecast(fitted.chances(of: one))
        byRates[one.edition] = one.forecast(sample.chances(of: one))
      }
    }
    let ordered = cases.sorted { $0.edition < $1.edition }
    forecasts = Methods(
      model: ordered.compactMap { byModel[$0.edition] },
      sameTier: ordered.map { $0.forecast(.same(as: $0.previous)) },
      previousTierRates: ordered.compactMap { byRates[$0.edition] })
    worldWeights = BaseRates(of: histories, in: ScoringMethod.historyYears, without: never)
      .weights(of: ordered)
  }
}

/// How the cases themselves moved, by the tier of the year before.
private struct SampleRates {
  private var counts: [Rung: StepCounts] = [:]

  init(_ cases: [MovementCase]) {
    for one in cases { counts[one.previous, default: StepCounts()].count(one.step) }
  }

  func chances(of one: MovementCase) -> TierChances {
    let counted = counts[one.previous] ?? StepCounts()
    return TierChances(
      BaseRates.smoothed(counted, from: one.previous), from: one.previous,
      watchListClosed: one.watchListClosed)
  }
}

extension MovementCase {
  func forecast(_ chances: TierChances) -> Forecast {
    Forecast(edition: edition, previous: previous, placed: placed, chances: chances)
  }
}
