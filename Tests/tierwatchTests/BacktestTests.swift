import Foundation
import Registry
import Scoring
import Storage
import Testing

struct `The back-test over the shipped files` {
  let cases: [MovementCase]
  let histories: [TierHistory]

  init() throws {
    let coded = try CasesFile(at: Shipped.root.appendingPathComponent("Evidence/cases.csv").path).cases
    let files = try RecordFiles(at: [Shipped.root.appendingPathComponent("Evidence/placements.csv").path])
    let placements = RecordSet(files.records.map(\.record)).placements.values
    histories = Dictionary(grouping: placements, by: \.edition.country)
      .map { TierHistory(country: $0, placements: $1) }
    let byCountry = Dictionary(histories.map { ($0.country, $0) }) { $1 }
    cases = coded.compactMap { MovementCase($0, after: byCountry[$0.edition.country]) }
  }

  @Test func tryout() throws {
    let back = CaseBacktest(leavingOutOneCountry: cases, of: histories)
    for (name, list) in [("model", back.model), ("same", back.sameTier), ("rates", back.previousTierRates)] {
      for (wn, w) in [("sampled", nil), ("world", back.worldWeights)] {
        let sheet = try #require(ScoreSheet(list, weights: w))
        print(name, wn, sheet.overall, "moved", sheet.moved?.accuracy ?? 0, "stayed", sheet.stayed?.accuracy ?? 0)
      }
    }
    for w in [nil, back.worldWeights] { for t in Calibration(back.model, weights: w).tenths { print(t) } }
    for years in [2005...2017, 2009...2017] {
      let p = PlacementBacktest(of: histories, learning: years, trying: 2021...2024)
      for list in [p.byClock, p.byPreviousTier, p.sameTier] { print(years, try #require(Score(list))) }
      for t in Calibration(p.byClock).tenths { print(t) }
    }
    let method = ScoringMethod(name: "x", fittedTo: cases, histories: histories, casesDigest: "", placementsDigest: "")
    print(method.model)
    let own = cases.filter { $0.country.text == "KGZ" }
    for f in CaseBacktest(scoring: own, with: method).model { print(f.edition, f.previous, f.placed, f.chances.shares, f.isRight) }
    print(cases.filter(\.watchListClosed).map { "\($0.edition) \($0.placed)" })
  }
}
