import ArgumentParser
import Registry
import Storage

/// What every report is made from, and in which language.
struct ReportOptions: ParsableArguments {
  @OptionGroup var registry: RegistryOptions
  @OptionGroup var language: LanguageOption
  @Option(help: "What held by this day; else today.") var asOf: CalendarDay?
  @OptionGroup var audience: AudienceOptions
  @Option(help: "What the journal knew at this head, as 'journal log' prints it.") var knownAt: String?

  /// What held of an edition's country, for an output; its list must have been published by then.
  func snapshot(of edition: EditionID, for output: String) throws -> RegistrySnapshot {
    let store = try registry.forReading()
    try audience.refuseLocked(store)
    let snapshot = try store.snapshot(
      of: edition, asOf: asOf ?? Today.day(), knownAt: knownAt, audience: audience.audience.level)
    if let opened = snapshot.edition.published, opened > snapshot.asOf {
      throw Complaint.publishedLater(edition, on: opened)
    }
    try audience.note(of: snapshot.shown, in: "\(output) \(edition)", registry)
    return snapshot
  }

  /// What held of a country, for an edition that need not be recorded; without a year, the first after its last
  /// placement. A part of another output needs no note of its own.
  func outlook(
    on country: CountryCode, year: Int? = nil, holding scope: SnapshotScope = .everything, for output: String?
  ) throws -> RegistrySnapshot {
    let (store, day) = (try registry.forReading(), try asOf ?? Today.day())
    try audience.refuseLocked(store)
    func snapshot(_ year: Int) throws -> RegistrySnapshot {
      try store.snapshot(
        of: EditionID(country: country, year: year), asOf: day, knownAt: knownAt,
        audience: audience.audience.level, ahead: true, holding: scope)
    }
    let first = try snapshot(year ?? day.year)
    guard let last = first.records.placements.keys.map(\.year).max() else {
      throw Complaint.noPlacement(country, by: day)
    }
    let found = year == nil && last + 1 != day.year ? try snapshot(last + 1) : first
    if let output {
      try audience.note(of: found.shown, in: "\(output) \(found.edition.id)", registry)
    }
    return found
  }

  /// The same for a report year of every country that has a placement.
  func snapshots(of year: Int, for output: String) throws -> [RegistrySnapshot] {
    let store = try registry.forReading()
    try audience.refuseLocked(store)
    let found = try store.snapshots(
      of: year, asOf: asOf ?? Today.day(), knownAt: knownAt, audience: audience.audience.level,
      holding: .lawAndEstimate)
    try audience.note(of: found.flatMap(\.shown), in: "\(output) \(year)", registry)
    return found
  }
}
