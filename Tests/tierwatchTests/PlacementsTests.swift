import Registry
import Scoring
import Storage
import Testing

struct `The shipped placements` {
  let histories: [TierHistory]

  init() throws {
    let records = RecordSet(try RecordFiles(at: Shipped.folders).records.map(\.record))
    let countries = Dictionary(grouping: records.placements.values, by: \.edition.country)
    histories = countries.map { TierHistory(country: $0, placements: $1) }
  }

  @Test func `hold no run that is longer than the law allows`() {
    for history in histories {
      for run in history.runs where run.years.lowerBound >= RuleSet.countBegins {
        let rules = RuleSet(reportYear: run.years.upperBound)
        let limit = (rules.years ?? 0) + rules.waivedYears
        // A run that began under the older rule may have used its second waiver.
        let began = RuleSet(reportYear: run.years.lowerBound)
        let most = max(limit, began == .twoAndTwo && run.years.upperBound <= 2018 ? 4 : 3)
        #expect(run.counted <= most, "\(history.country) \(run.years)")
      }
    }
  }

  @Test func `hold no year on the Watch List that the clock had closed`() {
    for history in histories {
      for placement in history.placements.values where placement.tier == .watchList {
        let clock = StatutoryClock(placement.edition, after: history)
        #expect(clock.watchList != .closed, "\(placement.edition)")
        if clock.watchList == .onlyByWaiver { #expect(placement.waiver != .no, "\(placement.edition)") }
      }
    }
  }
}
