/// What the tier of the year before and the law together say of an edition: placements move differently in each.
public enum ClockState: String, CaseIterable, Sendable, Hashable {
  case three = "3"
  /// Before 2009, when there was no limit.
  case watchListUnlimited = "2WL-no-limit"
  case watchListOpen = "2WL-open"
  case watchListByWaiver = "2WL-by-waiver"
  case watchListClosed = "2WL-closed"
  case two = "2"
  case one = "1"
}

extension ClockState {
  /// `nil` where the year before is not known or was a special case, and before 2004: there was no Watch List, so that
  /// what moves between the four tiers tells nothing of the three.
  public init?(_ clock: StatutoryClock) {
    guard clock.rules != .noWatchList, let previous = clock.previous.flatMap(Rung.init) else { return nil }
    self =
      switch previous {
      case .three: .three
      case .two: .two
      case .one: .one
      case .watchList: clock.rules.years == nil ? .watchListUnlimited : Self(watchList: clock.watchList)
      }
  }

  // Contested: practice has left it open.
  private init(watchList condition: StatutoryClock.Condition) {
    self =
      switch condition {
      case .open, .contested, .unknown: .watchListOpen
      case .onlyByWaiver: .watchListByWaiver
      case .closed: .watchListClosed
      }
  }

  public var previous: Rung {
    switch self {
    case .three: .three
    case .watchListUnlimited, .watchListOpen, .watchListByWaiver, .watchListClosed: .watchList
    case .two: .two
    case .one: .one
    }
  }

  /// The states of the Watch List under a limit.
  static let limited: [ClockState] = [.watchListOpen, .watchListByWaiver, .watchListClosed]

  /// Whether a step stays on the ladder and within the law.
  public func isOpen(_ step: TierStep) -> Bool {
    guard let rung = previous.after(step) else { return false }
    return !(self == .watchListClosed && rung == .watchList)
  }
}
