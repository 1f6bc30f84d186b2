import Registry
import Samples
import Testing

struct `Record set` {
  @Test func `it gives back all that was put in, each under its own key`() {
    let records = Sample.complete.all
    #expect(Set(records.map(\.key.kind)) == Set(RecordKind.allCases))
    #expect(Set(records.map(\.key)).count == records.count)
    #expect(Set(RecordSet(records).all) == Set(records))
    #expect(Set(records.map(\.country)) == [Sample.country])
  }

  @Test func `a record takes the place of one of the same name`() {
    let records = Sample.complete(with: .placement(Sample.placement("KGZ-2019", .three)))
    #expect(records.placements.values.map(\.tier) == [.three])
    #expect(records.all.count == Sample.complete.all.count)
  }

  @Test(
    arguments: [
      (.b, .probable, "B2"), (nil, .probable, nil), (.b, nil, nil), (nil, nil, nil),
    ] as [(Reliability?, Credibility?, String?)])
  func `a grade needs both judgements`(reliability: Reliability?, credibility: Credibility?, grade: String?) {
    let entry = Sample.evidence(credibility: credibility)
    let records = RecordSet([.source(Sample.source(reliability: reliability)), .evidence(entry)])
    #expect(records.grade(of: entry).map { "\($0)" } == grade)
  }
}
