extension Check {
  /// The law had no Watch List before the Report of 2004: P.L. 108-193.
  static let watchListBeginsIn2004 = Check("watch-list-begins-in-2004") { records in
    records.placements.values.sorted { $0.edition < $1.edition }.compactMap { placement in
      guard placement.tier == .watchList, placement.edition.year < 2004 else { return nil }
      return Problem(.earlyWatchList, at: RecordKey(.placement, placement.edition.text))
    }
  }
}
