public import Registry

/// The day since which a report tells what changed, and what happened on it.
public struct ComparisonDay: Encodable, Sendable {
  @ByKey var day: CalendarDay
  /// The edition whose list it opens, unless the reader chose a day.
  @ByKey var edition: EditionID?
  @ByKey var occasion: Occasion

  enum Occasion: String, CaseIterable, Keyed {
    case chosen
    case publication
    /// The day of publication is not recorded.
    case endOfPeriod
  }
}

extension ComparisonDay {
  public init(_ day: CalendarDay) { self.init(day: day, edition: nil, occasion: .chosen) }

  /// The day on which an edition's list was opened.
  public init(_ edition: Edition) {
    self.init(
      day: edition.opened, edition: edition.id,
      occasion: edition.published == nil ? .endOfPeriod : .publication)
  }

  public func lies(after other: CalendarDay) -> Bool { day > other }

  /// The publication of the list before, if anything on this list was judged by then; else its own.
  static func standard(for snapshot: RegistrySnapshot) -> ComparisonDay {
    let last = snapshot.previousEdition.map { ComparisonDay($0) }
    return last.flatMap { snapshot.isJudged(on: $0.day) ? $0 : nil } ?? ComparisonDay(snapshot.edition)
  }
}

extension RegistrySnapshot {
  /// Whether a finding on any part of the list held on a day.
  fileprivate func isJudged(on day: CalendarDay) -> Bool {
    let then = list(asHeldOn: day)
    return subjects.contains { then.finding(of: $0) != nil }
  }
}
