import ArgumentParser
import Registry
import Storage

/// What every report is made from, and in which language.
struct ReportOptions: ParsableArguments {
  @OptionGroup var registry: RegistryOptions
  @OptionGroup var language: LanguageOption
  @Option(help: "What held by this day; else today.") var asOf: CalendarDay?
  @Option(help: "What the journal knew at this head, as 'journal log' prints it.") var knownAt: String?

  /// What held of an edition's country; its list must have been published by then.
  func snapshot(of edition: EditionID) throws -> RegistrySnapshot {
    let snapshot = try registry.forReading().snapshot(
      of: edition, asOf: asOf ?? Today.day(), knownAt: knownAt)
    if let opened = snapshot.edition.published, opened > snapshot.asOf {
      throw Complaint.publishedLater(edition, on: opened)
    }
    return snapshot
  }

  /// What held of a country, for an edition that need not be recorded; without a year, the first after its last
  /// placement.
  func outlook(
    on country: CountryCode, year: Int? = nil, holding scope: SnapshotScope = .everything
  ) throws -> RegistrySnapshot {
    let (store, day) = (try registry.forReading(), try asOf ?? Today.day())
    func snapshot(_ year: Int) throws -> RegistrySnapshot {
      try store.snapshot(
        of: EditionID(country: country, year: year), asOf: day, knownAt: knownAt, ahead: true,
        holding: scope)
    }
    let first = try snapshot(year ?? day.year)
    guard let last = first.records.placements.keys.map(\.year).max() else {
      throw Complaint.noPlacement(country, by: day)
    }
    return year == nil && last + 1 != day.year ? try snapshot(last + 1) : first
  }

  /// The same for a report year of every country that has a placement.
  func snapshots(of year: Int) throws -> [RegistrySnapshot] {
    try registry.forReading().snapshots(
      of: year, asOf: asOf ?? Today.day(), knownAt: knownAt, holding: .lawAndEstimate)
  }
}
