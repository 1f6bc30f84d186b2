import Registry
import Scoring

/// How the findings stand to those of a day.
struct FindingChanges: Encodable, Sendable {
  /// On this list, then on what only earlier lists ask.
  let moved: [MovedFinding]
  /// How many requests were judged for the first time.
  let firstGiven: Int
  /// How many were judged anew, with the same result.
  let confirmed: Int
}

/// A finding that another one took the place of.
struct MovedFinding: Encodable, Sendable {
  @ByKey var subjects: [SubjectID]
  @ByKey var titles: [LocalizedText]
  @ByKey var move: Move
  @ByKey var before: FindingSheet
  @ByKey var now: FindingSheet

  enum Move: String, CaseIterable, Keyed {
    /// A one-off request that reached the highest finding.
    case closed
    case gained
    case regressed
    case cameToBeKnown
    case noLongerKnown
    case unclear
  }
}

extension FindingChanges {
  init(_ asks: Asks, since day: CalendarDay, in snapshot: RegistrySnapshot) {
    let then = snapshot.list(asHeldOn: day)
    let pairs = asks.rows.compactMap { ask -> (ask: Ask, before: FindingSheet?, now: FindingSheet)? in
      guard let now = ask.finding else { return nil }
      let before = ask.subjects.first.flatMap(then.finding).flatMap { FindingSheet($0, in: snapshot) }
      return (ask, before, now)
    }
    let moved = pairs.compactMap { pair in
      pair.before.flatMap { MovedFinding(pair.ask, $0, pair.now, snapshot) }
    }
    self.init(
      moved: moved, firstGiven: pairs.count { $0.before == nil },
      confirmed: pairs.count { $0.before?.level == $0.now.level && $0.before?.since != $0.now.since })
  }
}

extension MovedFinding {
  /// Nothing if the level is the same.
  fileprivate init?(_ ask: Ask, _ before: FindingSheet, _ now: FindingSheet, _ snapshot: RegistrySnapshot) {
    guard before.level != now.level else { return nil }
    let recommendation = ask.subjects.first.flatMap { snapshot.records.recommendations[$0.recommendation] }
    self.init(
      subjects: ask.subjects, titles: ask.titles,
      move: Move(from: before.level, to: now.level, nature: recommendation?.nature), before: before, now: now)
  }
}

extension MovedFinding.Move {
  /// What is asked again in each period is never closed.
  init(from old: FindingLevel, to new: FindingLevel, nature: Nature?) {
    self =
      switch Change(from: old.outcome, to: new.outcome) {
      case _ where new == .implemented && nature == .oneOff: .closed
      case .gained: .gained
      case .lost: .regressed
      case .cameToBeKnown: .cameToBeKnown
      case .noLongerKnown: .noLongerKnown
      case .unclear, .unchanged: .unclear
      }
  }
}

extension FindingLevel {
  /// Itself as the outcome of a recommendation whose only part it is on.
  fileprivate var outcome: RolledFinding.Outcome {
    switch self {
    case .implemented, .largelyImplemented, .partiallyImplemented, .started, .noAction: .step(step ?? 0)
    case .contrary: .contrary
    case .noInformation: .noInformation
    case .notApplicable: .notApplicable
    }
  }
}
