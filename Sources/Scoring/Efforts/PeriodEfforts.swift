public import Registry

/// The sixteen areas in an edition's period, as the evidence shows them.
public struct PeriodEfforts: Hashable, Sendable {
  public let edition: EditionID
  public let use: Use
  /// What may be used, by name, each thing once.
  public let entries: [Evidence]
  /// In the order of the sixteen.
  public let areas: [AreaEffort]

  /// What may be used.
  public enum Use: String, CaseIterable, Sendable {
    /// Only what was published before the edition's Report: nothing that could know the answer.
    case forecast
    /// All that is known, the narrative that announced the placement included: it explains, it does not predict.
    case reconstruction
  }

  /// A forecast takes what was published before the day of the edition's Report, or else before it is due.
  public init(of edition: EditionID, in records: RecordSet, for use: Use) {
    self.edition = edition
    self.use = use
    let day = use.deadline(of: edition, in: records)
    let admitted = records.evidence.filter { _, entry in
      entry.edition == edition && use.admits(records.sources[entry.source], before: day)
    }
    // What says again what may not be used is the first to say it.
    entries = admitted.values.filter { entry in !entry.restates.contains { admitted[$0] != nil } }
      .sorted { $0.id < $1.id }
    let byArea = Dictionary(grouping: entries, by: \.area)
    areas = EffortArea.allCases.map { area in
      AreaEffort(area: area, entries: byArea[area, default: []].compactMap { EffortEntry($0, in: records) })
    }
  }

  /// What is known of the areas; no record tells of a policy or pattern, so that is left to who knows.
  public func signs(policyOrPattern: Bool = false) -> EffortSigns {
    EffortSigns(
      Dictionary(uniqueKeysWithValues: areas.compactMap { effort in effort.sign.map { (effort.area, $0) } }),
      policyOrPattern: policyOrPattern)
  }
}

extension PeriodEfforts.Use {
  /// The day before which all must have been said that is used for an edition; `nil` where it need not.
  public func deadline(of edition: EditionID, in records: RecordSet) -> CalendarDay? {
    switch self {
    case .reconstruction: nil
    case .forecast: records.editions[edition]?.published ?? StatutoryDates(edition).reportDue
    }
  }

  // What bears no date, or only a year that was not over, might have been published afterwards.
  fileprivate func admits(_ source: Source?, before day: CalendarDay?) -> Bool {
    switch self {
    case .reconstruction: return true
    case .forecast:
      guard let published = source?.published, let day else { return false }
      return published.lastDay < day
    }
  }
}
