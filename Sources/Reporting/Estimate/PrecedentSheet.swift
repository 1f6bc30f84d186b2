import Registry
import Scoring

/// What past reports gave weight to, beside where each area stands here.
public struct PrecedentSheet: Encodable, Sendable {
  public let previous: String
  public let rose, fell: Int
  public let areas: [Line]

  public struct Line: Encodable, Sendable {
    public let area: String
    public let namedInRises, namedInFalls: Int
    /// `nil` is unknown.
    public let here: Double?
  }
}

extension PrecedentSheet {
  init(_ precedents: Precedents, beside signs: EffortSigns) {
    previous = precedents.previous.tier.rawValue
    (rose, fell) = (precedents.rose, precedents.fell)
    areas = precedents.areas.map {
      Line(
        area: $0.area.rawValue, namedInRises: $0.namedInRises, namedInFalls: $0.namedInFalls,
        here: signs.areas[$0.area])
    }
  }
}
