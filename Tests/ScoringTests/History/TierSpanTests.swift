import Registry
import Scoring
import Testing

struct `The spans of a history` {
  @Test func `join years of one tier, end at gaps, and name the waived years`() {
    let spans = TierHistory.sample([
      2014: "2", 2015: "2", 2017: "2", 2018: "2WL", 2019: "2WL", 2020: "2WL w", 2021: "2",
    ]).spans
    #expect(spans.map(\.years) == [2014...2015, 2017...2017, 2018...2020, 2021...2021])
    #expect(spans.map(\.tier) == [.two, .two, .watchList, .two])
    #expect(spans.map(\.waived) == [[], [], [2020], []])
  }
}
