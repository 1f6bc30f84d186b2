import Registry
import Scoring

extension TierRiskMemo {
  var standardsTable: CSVTable {
    CSVTable(
      Table.standards, of: standards.rows,
      [
        .key("criterion") { $0.criterion.rawValue },
        .list("findings") { $0.findings.map { "\($0.recommendation): \($0.outcome.mark)" } },
        .key("course") { $0.course?.rawValue }, .key("grade") { $0.grade?.description },
        .key("supply") { $0.supply.rawValue }, .flag("presumption") { $0.presumption },
        .list("evidence") { $0.evidence.map(\.text) },
      ])
  }

  var openingsTable: CSVTable {
    CSVTable(
      Table.openings, of: openings.rows,
      [
        .key("area") { $0.area.rawValue }, .count("named_in_rises") { $0.namedInRises },
        .count("named_in_falls") { $0.namedInFalls }, .share("here") { $0.here },
        .list("lead") { $0.lead.map(\.id.text) }, .key("safeguard") { $0.safeguard.rawValue },
      ])
  }

  var flipsTable: CSVTable {
    let tiers = [Tier.one, .two, .watchList, .three]
    let shares = { (name: String, shares: @escaping (Flip) -> [String: Double]) in
      tiers.map { tier in
        CSVColumn<Flip>.share("\(name)_\(tier.rawValue)") { shares($0)[tier.rawValue] }
      }
    }
    return CSVTable(
      Table.flips, of: flips,
      [.key("area") { $0.area.rawValue }, .share("here") { $0.here }]
        + shares("improved") { $0.improved } + shares("declined") { $0.declined })
  }

  var recordTable: CSVTable {
    CSVTable(
      Table.record, of: record.lines,
      [
        .key("trial") { $0.trial.rawValue }, .key("way") { $0.way.rawValue },
        .key("weighting") { $0.weighting.rawValue }, .count("count") { $0.count },
        .share("accuracy") { $0.accuracy }, .share("moved") { $0.moved }, .share("stayed") { $0.stayed },
        .share("log_loss") { $0.logLoss }, .share("ranked_score") { $0.rankedScore },
      ])
  }

  var ownYearsTable: CSVTable {
    CSVTable(
      Table.ownYears, of: record.ownYears,
      [
        .key("edition") { $0.edition.text }, .key("placed") { $0.placed.rawValue },
        .key("before") { $0.sameTier.likeliest.rawValue },
      ] + guess("coded") { $0.coded } + guess("forecast") { $0.forecast }
        + guess("reconstruction") { $0.reconstruction })
  }

  private func guess(
    _ name: String, _ guess: @escaping (MethodRecord.OwnYear) -> MethodRecord.Guess?
  ) -> [CSVColumn<MethodRecord.OwnYear>] {
    [
      .key(name) { guess($0)?.likeliest.rawValue }, .share("\(name)_share") { guess($0)?.share },
      .count("\(name)_areas") { guess($0)?.known },
      .key("\(name)_right") { guess($0).map { $0.isRight ? "true" : "false" } },
    ]
  }
}
