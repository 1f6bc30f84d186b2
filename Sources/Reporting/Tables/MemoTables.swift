import Registry
import Scoring

extension TierRiskMemo: Tabulated {
  public enum Table: String, CaseIterable, Sendable {
    /// What the memo is about and how it was made, in one row.
    case memo
    case placements
    /// A row for each tier, and for each outcome of a year that is not entered.
    case estimate
    case drivers
    case standards
    case openings
    case flips
    case record
    case ownYears = "own-years"
    case commentaries
    case evidence
    case sources
  }

  public func csv(_ table: Table) -> CSVTable {
    switch table {
    case .memo: memoTable
    case .placements: placementsTable
    case .estimate: estimateTable
    case .drivers: driversTable
    case .standards: standardsTable
    case .openings: openingsTable
    case .flips: flipsTable
    case .record: recordTable
    case .ownYears: ownYearsTable
    case .commentaries: CSVTable(commentaries, named: table.rawValue)
    case .evidence: register.entriesTable(table.rawValue)
    case .sources: register.sourcesTable(table.rawValue)
    }
  }
}

extension TierRiskMemo {
  fileprivate var memoTable: CSVTable {
    CSVTable(
      Table.memo, of: [self],
      [
        .key("edition") { $0.edition.text },
        .text("country") { $0.country },
        .key("period_first") { $0.period.first.iso },
        .key("period_last") { $0.period.last.iso },
        .key("as_of") { $0.asOf.iso },
        .key("audience") { $0.audience.rawValue },
        .key("use") { $0.estimate.use.rawValue },
        .key("law_of") { $0.clock.law?.edition.text },
        .key("watch_list") { $0.clock.law?.watchList.rawValue },
        .key("confidence") { $0.confidence.rawValue },
        .key("falling_below") { $0.estimate.falling?.below.rawValue },
        .share("falling") { $0.estimate.falling?.share },
        .share("falling_low") { $0.estimate.falling?.low },
        .share("falling_high") { $0.estimate.falling?.high },
        .count("areas_known") { $0.drivers.first?.lines.count },
        .key("method") { $0.colophon.method },
        .key("content_digest") { $0.colophon.contentDigest },
        .key("journal_head") { $0.colophon.journalHead },
      ])
  }

  fileprivate var placementsTable: CSVTable {
    CSVTable(
      Table.placements, of: clock.history,
      [
        .count("first") { $0.first }, .count("last") { $0.last }, .key("tier") { $0.tier.rawValue },
        .list("waived") { $0.waived.map(String.init) },
      ])
  }

  /// An estimate's tier with the outcome of the year before that it rests on.
  private struct Outcome {
    let edition: EditionID
    let assumed: Tier?
    let share: TierShare
  }

  fileprivate var estimateTable: CSVTable {
    let sheets = [estimate.before].compactMap(\.self) + estimate.sheets
    let rows = sheets.flatMap { sheet in
      sheet.tiers.map { Outcome(edition: sheet.edition, assumed: sheet.assumed, share: $0) }
    }
    let together = (estimate.together ?? []).map { Outcome(edition: edition, assumed: nil, share: $0) }
    return CSVTable(
      Table.estimate, of: rows + together,
      [
        .key("edition") { $0.edition.text }, .key("if_before") { $0.assumed?.rawValue },
        .key("tier") { $0.share.tier.rawValue }, .share("share") { $0.share.share },
        .share("low") { $0.share.low }, .share("high") { $0.share.high },
      ])
  }

  fileprivate var driversTable: CSVTable {
    let rows = drivers.flatMap { drivers in drivers.lines.map { (drivers, $0) } }
    return CSVTable(
      Table.drivers, of: rows,
      [
        .key("edition") { $0.0.edition.text }, .key("area") { $0.1.area.rawValue },
        .share("sign") { $0.1.sign }, .key("course") { $0.1.course.rawValue },
        .share("higher") { $0.1.higher }, .share("lower") { $0.1.lower },
        .key("movable") { $0.0.movable.rawValue },
        .list("evidence") { $0.1.entries.filter { $0.standing == .counted }.map(\.evidence.text) },
      ])
  }
}

extension CSVTable {
  init<Row>(_ table: TierRiskMemo.Table, of rows: [Row], _ columns: [CSVColumn<Row>]) {
    self.init(table.rawValue, of: rows, columns)
  }
}
