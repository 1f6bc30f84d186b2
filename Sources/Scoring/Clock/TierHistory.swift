public import Registry

/// A country's placements by report year.
public struct TierHistory: Hashable, Sendable {
  public let country: CountryCode
  public let placements: [Int: Placement]

  public init(country: CountryCode, placements: some Sequence<Placement>) {
    self.country = country
    self.placements = Dictionary(
      placements.filter { $0.edition.country == country }.map { ($0.edition.year, $0) }
    ) { $1 }
  }

  public func tier(in year: Int) -> Tier? { placements[year]?.tier }

  /// The same with one placement more, as if it had been made.
  public func adding(_ placement: Placement) -> TierHistory {
    TierHistory(country: country, placements: Array(placements.values) + [placement])
  }

  /// The same up to a year.
  public func until(_ year: Int) -> TierHistory {
    TierHistory(country: country, placements: placements.filter { $0.key <= year }.values)
  }

  /// The consecutive Watch List years that end with a year; `nil` if that year was not one.
  public func run(endingIn year: Int) -> WatchListRun? {
    guard tier(in: year) == .watchList else { return nil }
    var first = year
    while tier(in: first - 1) == .watchList { first -= 1 }
    return WatchListRun(years: first...year, followsGap: isGap(first - 1), history: self)
  }

  /// Every run of Watch List years, oldest first.
  public var runs: [WatchListRun] {
    placements.keys.sorted()
      .filter { tier(in: $0) == .watchList && tier(in: $0 + 1) != .watchList }
      .compactMap { run(endingIn: $0) }
  }

  /// A year without a placement between years that have one.
  private func isGap(_ year: Int) -> Bool {
    placements[year] == nil && (placements.keys.min().map { $0 < year } ?? false)
  }
}

/// Consecutive years on the Watch List.
public struct WatchListRun: Hashable, Sendable {
  public let years: ClosedRange<Int>
  /// The years that rest on a waiver, said or inferred from the length of the run.
  public let waived: [Int]
  /// No placement is known of the year before: the run may be longer.
  public let followsGap: Bool

  /// Years that count under the limit, from report 2009 on.
  public var counted: Int { max(0, years.upperBound - max(years.lowerBound, RuleSet.countBegins) + 1) }

  /// Whether it has lasted longer than the law of its last year allows: then some placement is not right, or was
  /// made against the law.
  public var isLongerThanAllowed: Bool {
    let rules = RuleSet(reportYear: years.upperBound)
    return rules.years.map { counted > $0 + rules.waivedYears } ?? false
  }
}

extension WatchListRun {
  fileprivate init(years: ClosedRange<Int>, followsGap: Bool, history: TierHistory) {
    let beyondLimit = Set(years.filter { $0 >= RuleSet.countBegins }.dropFirst(2))
    let waived = years.filter { year in
      switch history.placements[year]?.waiver {
      case .yes, .inferred: true
      case .no: false
      case nil: beyondLimit.contains(year)
      }
    }
    self.init(years: years, waived: waived, followsGap: followsGap)
  }
}
