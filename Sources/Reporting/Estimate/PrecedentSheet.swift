import Registry
import Scoring

/// What past reports gave weight to, beside where each area stands here.
struct PrecedentSheet: Encodable, Sendable {
  @ByKey var previous: Tier
  let rose, fell: Int
  let areas: [Line]

  struct Line: Encodable, Sendable {
    @ByKey var area: EffortArea
    let namedInRises, namedInFalls: Int
    /// `nil` is unknown.
    let here: Double?
  }
}

extension PrecedentSheet {
  init(_ precedents: Precedents, beside signs: EffortSigns) {
    self.init(
      previous: precedents.previous.tier, rose: precedents.rose, fell: precedents.fell,
      areas: precedents.areas.map {
        Line(
          area: $0.area, namedInRises: $0.namedInRises, namedInFalls: $0.namedInFalls,
          here: signs.areas[$0.area])
      })
  }
}
