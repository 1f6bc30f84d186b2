import Registry

/// The model as it would have been fitted to other countries like these: what a range is made from.
public struct MovementDraws: Sendable {
  public let models: [MovementModel]
  /// The cases that lend their signs where nothing is known, by the tier of the year before, with weights.
  private let lenders: [Rung: [(signs: SignRow, upTo: Double)]]

  /// Draws countries with replacement, as many as there are, and fits anew each time.
  public init(
    _ cases: [MovementCase], rates: BaseRates, around model: MovementModel, count: Int, seed: UInt64
  ) {
    let rows = cases.map(MovementFit.Row.init)
    let byCountry = Dictionary(grouping: cases.indices, by: { cases[$0].country })
    let countries = byCountry.keys.sorted()
    let world = WorldWeights(rates, of: cases)
    var chance = Chance(seed: seed)
    models = (0..<count).map { _ in
      let drawn = countries.indices.compactMap { _ in chance.pick(countries) }.flatMap { byCountry[$0] ?? [] }
      return MovementFit(rows, weights: world.weights(drawing: drawn), drawing: drawn).model(from: model)
    }
    lenders = Self.lenders(cases, rates.weights(of: cases))
  }

  private static func lenders(
    _ cases: [MovementCase], _ weights: [Double]
  ) -> [Rung: [(signs: SignRow, upTo: Double)]] {
    var lenders: [Rung: [(signs: SignRow, upTo: Double)]] = [:]
    for (one, weight) in zip(cases, weights) {
      let before = lenders[one.previous]?.last?.upTo ?? 0
      lenders[one.previous, default: []].append((SignRow(one.signs), before + weight))
    }
    return lenders
  }

  /// One estimate a draw, with unknown areas taken from a case that began on the same tier.
  func chances(
    in state: ClockState, _ signs: EffortSigns, seed: UInt64
  ) -> [TierChances] {
    var chance = Chance(seed: seed)
    let known = SignRow(signs)
    return models.map { model in
      model.chances(
        in: state, balance: filled(known, from: state.previous, &chance).balance,
        policyOrPattern: signs.policyOrPattern)
    }
  }

  private func filled(_ known: SignRow, from rung: Rung, _ chance: inout Chance) -> SignRow {
    guard let cases = lenders[rung], let all = cases.last?.upTo else { return known }
    let drawn = chance.share() * all
    guard let lender = cases.first(where: { drawn < $0.upTo }) else { return known }
    return known.filled(from: lender.signs)
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
