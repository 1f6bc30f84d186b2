import Registry
import Samples
import Testing

struct `High finding needs practice` {
  private static let refused = ["high-finding-needs-practice at statusUpdate update-1"]

  @Test(arguments: FindingLevel.allCases)
  func `only the two highest levels need it`(level: FindingLevel) {
    let finding = Sample.finding(level, id: "update-1", reviewBy: "2021-03-31")
    let high: [FindingLevel] = [.implemented, .largelyImplemented]
    #expect(
      Sample.complete(with: .statusUpdate(finding)).faults == (high.contains(level) ? Self.refused : []))
  }

  @Test(
    arguments: [
      (stage: nil, carries: false), (.promise, false), (.draft, false), (.adopted, false), (.inForce, false),
      (.funded, false), (.applied, true), (.effect, true), (.suspended, false),
    ] as [(stage: Stage?, carries: Bool)])
  func `what is applied or has effect carries it`(stage: Stage?, carries: Bool) {
    #expect(Self.records(stage, .b, .probable).faults == (carries ? [] : Self.refused))
  }

  @Test(
    arguments: [
      (.c, .possible, true), (.a, .probable, true), (.f, .possible, false), (.d, .probable, false),
      (.c, .doubtful, false), (.a, .unjudged, false), (nil, .probable, false), (.a, nil, false),
    ] as [(Reliability?, Credibility?, Bool)])
  func `C3 carries it, and what is worse or cannot be judged does not`(
    reliability: Reliability?, credibility: Credibility?, carries: Bool
  ) {
    #expect(Self.records(.applied, reliability, credibility).faults == (carries ? [] : Self.refused))
  }

  @Test func `stage and grade must come from one entry`() {
    var records = Self.records(.applied, .f, .possible)
    records.insert(.evidence(Sample.evidence("KGZ-2019-N010", stage: .adopted)))
    records.insert(
      .statusUpdate(
        Sample.finding(.implemented, id: "update-1", evidence: ["KGZ-2019-N009", "KGZ-2019-N010"])))
    #expect(records.faults == Self.refused)
  }

  @Test func `evidence that is not cited carries nothing`() {
    var records = Self.records(.applied, .a, .probable)
    records.insert(.statusUpdate(Sample.finding(.implemented, id: "update-1", evidence: ["KGZ-2019-N002"])))
    #expect(records.faults == Self.refused)
  }

  @Test func `a claim may be as high as it likes`() {
    #expect(Sample.complete(with: .statusUpdate(Sample.claim(.saysDone))).faults == [])
  }

  /// A high finding that cites one entry of a given stage and grade.
  private static func records(
    _ stage: Stage?, _ reliability: Reliability?, _ credibility: Credibility?
  ) -> RecordSet {
    Sample.complete(
      with: .source(Sample.source("KGZ-second", reliability: reliability)),
      .evidence(Sample.evidence(stage: stage, source: "KGZ-second", credibility: credibility)),
      .statusUpdate(
        Sample.finding(.largelyImplemented, id: "update-1", evidence: ["KGZ-2019-N009"])))
  }
}
