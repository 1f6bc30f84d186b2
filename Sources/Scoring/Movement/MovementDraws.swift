import Registry

/// The model as it would have been fitted to other countries like these: what a range is made from.
public struct MovementDraws: Sendable {
  public let models: [MovementModel]
  /// The cases that lend their signs where nothing is known, by the tier of the year before, with weights.
  private let lenders: [Rung: [(signs: EffortSigns, upTo: Double)]]

  /// Draws countries with replacement, as many as there are, and fits anew each time.
  public init(
    _ cases: [MovementCase], rates: BaseRates, around model: MovementModel, count: Int, seed: UInt64
  ) {
    let fitted = cases.map { (country: $0.country, itself: $0, row: MovementFit.Row($0)) }
    let byCountry = Dictionary(grouping: fitted, by: \.country)
    let countries = byCountry.keys.sorted()
    var chance = Chance(seed: seed)
    models = (0..<count).map { _ in
      let sample = countries.indices.compactMap { _ in chance.pick(countries) }.flatMap {
        byCountry[$0] ?? []
      }
      let weights = rates.weights(of: sample.map(\.itself))
      return MovementFit(sample.map(\.row), weights: weights).model(from: model)
    }
    lenders = Self.lenders(cases, rates.weights(of: cases))
  }

  private static func lenders(
    _ cases: [MovementCase], _ weights: [Double]
  ) -> [Rung: [(signs: EffortSigns, upTo: Double)]] {
    var lenders: [Rung: [(signs: EffortSigns, upTo: Double)]] = [:]
    for (one, weight) in zip(cases, weights) {
      let before = lenders[one.previous]?.last?.upTo ?? 0
      lenders[one.previous, default: []].append((one.signs, before + weight))
    }
    return lenders
  }

  /// One estimate a draw, with unknown areas taken from a case that began on the same tier.
  func chances(
    in state: ClockState, _ signs: EffortSigns, seed: UInt64
  ) -> [TierChances] {
    var chance = Chance(seed: seed)
    return models.map { model in
      model.chances(in: state, filled(signs, from: state.previous, &chance))
    }
  }

  private func filled(_ signs: EffortSigns, from rung: Rung, _ chance: inout Chance) -> EffortSigns {
    guard let cases = lenders[rung], let all = cases.last?.upTo else { return signs }
    let drawn = chance.share() * all
    guard let lender = cases.first(where: { drawn < $0.upTo }) else { return signs }
    return EffortSigns(
      signs.areas.merging(lender.signs.areas) { known, _ in known }, policyOrPattern: signs.policyOrPattern)
  }
}

/// From the 10th to the 90th percentile.
public struct ChanceRange: Hashable, Sendable {
  public let low, high: Double

  /// Of what was drawn; it always holds the estimate itself.
  init(_ drawn: [Double], around estimate: Double) {
    let ordered = drawn.sorted()
    let last = Double(max(0, ordered.count - 1))
    func at(_ share: Double) -> Double {
      ordered.isEmpty ? estimate : ordered[Int((last * share).rounded())]
    }
    low = min(estimate, at(0.1))
    high = max(estimate, at(0.9))
  }
}
