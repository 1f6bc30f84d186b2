import Registry

extension ScoringMethod {
  /// The bootstrap behind every range; made once for any number of estimates.
  public func makeDraws() -> MovementDraws {
    MovementDraws(cases, rates: rates, around: model, count: draws, seed: seed)
  }

  /// `nil` where the year before is not known or was a special case.
  public func estimate(
    _ clock: StatutoryClock, _ signs: EffortSigns, ranging draws: MovementDraws
  ) -> TierEstimate? {
    guard let state = ClockState(clock) else { return nil }
    return TierEstimate(
      edition: clock.edition, state: state, signs: signs, basis: TierEstimate.Basis(signs),
      spread: ChanceSpread(
        chances: chances(in: state, signs), drawn: draws.chances(in: state, signs, seed: seed)),
      contributions: contributions(in: state, signs))
  }

  /// The same without a range.
  public func chances(in state: ClockState, _ signs: EffortSigns) -> TierChances {
    model.chances(in: state, signs, beside: rates)
  }

  private func contributions(
    in state: ClockState, _ signs: EffortSigns
  ) -> [Contribution] {
    let all = chances(in: state, signs)
    return EffortArea.allCases.compactMap { area -> Contribution? in
      guard let sign = signs.areas[area] else { return nil }
      var without = signs
      without.areas[area] = nil
      let rest = chances(in: state, without)
      return Contribution(
        area: area, sign: sign, down: model.down.balance * signs.share(of: area),
        up: model.up.balance * signs.share(of: area), points: zip(all.shares, rest.shares).map(-))
    }
    .sorted { (abs($1.up), $0.area.rawValue) < (abs($0.up), $1.area.rawValue) }
  }
}
