import Registry
import Samples
import Testing

struct `High finding is still carried` {
  /// A judgement of one grade, and of the best that stood there before.
  typealias Given<Grade> = (now: Grade, formerly: Grade?)

  @Test(
    arguments: [
      (.b, nil, .possible, nil, [], 0), (.b, nil, .doubtful, .probable, [], 1),
      (.d, .b, .probable, nil, [], 1),
      (.d, .c, .unjudged, .possible, [], 1), (.f, .a, .probable, nil, [], 1),
      // It never rested on enough: that is a fault, and no later judgement's doing.
      (.b, nil, .doubtful, nil, ["high-finding-needs-practice at statusUpdate update-1"], 0),
      (.d, .c, .doubtful, nil, ["high-finding-needs-practice at statusUpdate update-1"], 0),
      (.c, .a, .possible, .confirmed, [], 0),
    ] as [(Reliability, Reliability?, Credibility, Credibility?, [String], Int)])
  func `what was graded lower since is a warning, what never was good enough a fault`(
    reliability: Reliability, onceReliable: Reliability?, credibility: Credibility,
    onceCredible: Credibility?, faults: [String], warnings: Int
  ) {
    let source = Sample.source("KGZ-second").with(
      reliability: Judgement(
        grade: reliability, grader: "Aigul", reason: Sample.words("Why"), formerly: onceReliable))
    let entry = Sample.evidence(stage: .applied, source: "KGZ-second").with(
      credibility: Judgement(
        grade: credibility, grader: "Aigul", reason: Sample.words("Why"), formerly: onceCredible))
    let records = Sample.complete(
      with: .source(source), .evidence(entry),
      .statusUpdate(Sample.finding(.largelyImplemented, id: "update-1", evidence: ["KGZ-2019-N009"])))
    #expect(records.faults == faults)
    #expect(records.warnings.map(\.fault) == Array(repeating: .findingOnTooLittle, count: warnings))
    #expect(records.findingsOnTooLittle.map(\.id.text) == Array(repeating: "update-1", count: warnings))
  }

  @Test func `one entry that still carries it is enough`() {
    let lowered = Sample.evidence(stage: .applied).with(
      credibility: Judgement(
        grade: .improbable, grader: "Aigul", reason: Sample.words("Why"), formerly: .probable))
    let records = Sample.complete(
      with: .evidence(lowered), .evidence(Sample.evidence("KGZ-2019-N010", stage: .effect)),
      .statusUpdate(
        Sample.finding(.implemented, id: "update-1", evidence: ["KGZ-2019-N009", "KGZ-2019-N010"])))
    #expect(records.faults == [] && records.warnings == [])
  }
}
