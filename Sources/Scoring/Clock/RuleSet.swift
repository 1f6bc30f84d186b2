/// What the law of a report year says of the Watch List: 22 U.S.C. 7107(b)(2), as amended.
public enum RuleSet: String, CaseIterable, Sendable, Hashable {
  /// 2001 to 2003: there was none.
  case noWatchList
  /// 2004 to 2008 (P.L. 108-193): three grounds, no limit.
  case noLimit
  /// 2009 to 2018 (P.L. 110-457): two years, and up to two more by waiver.
  case twoAndTwo
  /// From 2019 (P.L. 115-425 and 115-427): two grounds, two years, and one more by waiver.
  case twoAndOne
}

extension RuleSet {
  public init(reportYear year: Int) {
    self =
      switch year {
      case ...2003: .noWatchList
      case 2004...2008: .noLimit
      case 2009...2018: .twoAndTwo
      case _: .twoAndOne
      }
  }

  /// The first report year whose Watch List years count.
  public static let countBegins = 2009

  public var grounds: [WatchListGround] {
    switch self {
    case .noWatchList: []
    case .noLimit, .twoAndTwo: [.numberOfVictims, .noIncreasingEfforts, .commitments]
    case .twoAndOne: [.victimsWithoutProportionalAction, .noIncreasingEfforts]
    }
  }

  /// Consecutive years without a waiver; `nil` where there is no limit.
  public var years: Int? {
    switch self {
    case .noWatchList, .noLimit: nil
    case .twoAndTwo, .twoAndOne: 2
    }
  }

  /// Further years that waivers can give.
  public var waivedYears: Int {
    switch self {
    case .noWatchList, .noLimit: 0
    case .twoAndTwo: 2
    case .twoAndOne: 1
    }
  }
}

/// Why a country with significant efforts is put on the Watch List.
public enum WatchListGround: String, CaseIterable, Sendable, Hashable {
  /// The number of victims, before 2019 without regard to action.
  case numberOfVictims
  /// Very many or rising victims, and no proportional concrete action.
  case victimsWithoutProportionalAction
  case noIncreasingEfforts
  /// Significant efforts rested on commitments for the next year.
  case commitments
}
