public import Registry

/// What past reports gave weight to: how often an area was named where countries rose or fell from a tier.
public struct Precedents: Hashable, Sendable {
  public let previous: Rung
  /// Cases that rose, and cases that fell.
  public let rose, fell: Int
  /// The most often named in a rise first, then by name.
  public let areas: [Area]

  public struct Area: Hashable, Sendable {
    public let area: EffortArea
    /// Named as an achievement where a country rose.
    public let namedInRises: Int
    /// Named as a shortcoming where a country fell.
    public let namedInFalls: Int
  }
}

extension ScoringMethod {
  /// Counts over the cases behind the method: a count, not a cause.
  public func precedents(from rung: Rung) -> Precedents {
    let began = cases.filter { $0.previous == rung }
    let (rises, falls) = (began.filter { $0.step == .up }, began.filter { $0.step == .down })
    let areas = EffortArea.allCases.map { area in
      Precedents.Area(
        area: area, namedInRises: rises.count { ($0.signs.areas[area] ?? 0) > 0 },
        namedInFalls: falls.count { ($0.signs.areas[area] ?? 0) < 0 })
    }
    return Precedents(
      previous: rung, rose: rises.count, fell: falls.count,
      areas: areas.sorted { ($1.namedInRises, $0.area.rawValue) < ($0.namedInRises, $1.area.rawValue) })
  }
}
