import Registry
import Samples
import Testing

@testable import Scoring

struct `Roll-up` {
  @Test(
    arguments: [
      // One element is itself, and is never raised.
      ("0", .step(0)), ("1", .step(1)), ("2", .step(2)), ("3", .step(3)), ("4", .step(4)),
      // The lowest wins: a mean would hide a zero.
      ("2 1", .step(1)), ("4 3 2 2", .step(2)), ("0 0 4 4", .step(0)), ("4 4", .step(4)), ("4 3", .step(3)),
      // A contrary measure decides, whatever else is known or not.
      ("X", .contrary), ("4 X", .contrary), ("X 0 ?", .contrary), ("? X –", .contrary), ("4 (X)", .step(4)),
      // What does not apply is left out.
      ("– 2", .step(2)), ("– – 4", .step(4)), ("–", .notApplicable), ("– –", .notApplicable),
      ("– ?", .noInformation),
      // What is unknown makes a range from 0.
      ("? 3", .upTo(3)), ("? 4 2", .upTo(2)), ("? ? 1", .upTo(1)), ("? 0", .upTo(0)), ("? – 4", .upTo(4)),
      ("?", .noInformation), ("? ?", .noInformation),
      // One element that is not essential does not drag the whole down.
      ("3 (0)", .step(3)), ("4 (?)", .step(4)), ("2 (0)", .step(2)), ("? (0)", .noInformation),
      ("– (0)", .notApplicable),
    ] as [(String, RolledFinding.Outcome)])
  func `the outcome is the lowest essential step, with what is unknown kept apart`(
    levels: String, outcome: RolledFinding.Outcome
  ) {
    let finding = rollUp(ratings(levels))
    #expect(finding.outcome == outcome)
    #expect(!finding.raised)
  }

  @Test(arguments: [
    ("0 3", 1), ("1 3 4", 2), ("2 3", 3), ("2 4 4", 3), ("1 (3)", 2), ("1 3 (4)", 2), ("1 3 –", 2),
    ("1 3 (–)", 2),
  ])
  func `one lagging element is raised by a step, and never above 3, if every other is 3 or better`(
    levels: String, step: Int
  ) {
    #expect(rollUp(ratings(levels)).outcome == .step(step))
    #expect(rollUp(ratings(levels)).raised)
  }

  @Test(arguments: [
    ("1", 1), ("1 –", 1), ("3 4", 3), ("1 1 4", 1), ("1 2 4", 1), ("1 3 (2)", 1), ("1 3 (?)", 1),
    ("1 3 (X)", 1),
  ])
  func `it is not raised alone, from 3, beside another that lags, or beside one that is unknown`(
    levels: String, step: Int
  ) {
    #expect(rollUp(ratings(levels)).outcome == .step(step))
    #expect(!rollUp(ratings(levels)).raised)
  }

  @Test(arguments: [
    ("2 1 4", "b"), ("1 3 1", "a c"), ("X 2 X", "a c"), ("? 3 4 ?", "a b d"), ("? ?", "a b"), ("1 3", "a"),
    ("– ?", "b"), ("3 (0)", "a"), ("– –", "a b"),
  ])
  func `it names the elements that decide`(levels: String, letters: String) {
    let deciding = rollUp(ratings(levels)).decidedBy.compactMap(\.element?.letter)
    #expect(deciding.sorted().joined(separator: " ") == letters)
  }

  @Test func `elements of a snapshot are rolled up by their last finding, and unknown without one`() {
    let recommendation = Sample.recommendation(
      elements: [
        Sample.element("KGZ-2019-04a"), Sample.element("KGZ-2019-04b"),
        Sample.element("KGZ-2019-04c", essential: false),
      ])
    var records = RecordSet([.recommendation(recommendation)])
    #expect(records.snapshot().finding(of: recommendation).outcome == .noInformation)
    records.insert(
      .statusUpdate(Sample.finding(.noAction, on: "KGZ-2019-04a", id: "old", since: "2019-09-01")))
    records.insert(.statusUpdate(Sample.finding(.implemented, on: "KGZ-2019-04a", id: "new")))
    #expect(records.snapshot().finding(of: recommendation).outcome == .upTo(4))
    records.insert(.statusUpdate(Sample.finding(.partiallyImplemented, on: "KGZ-2019-04b")))
    records.insert(.statusUpdate(Sample.finding(.noAction, on: "KGZ-2019-04c")))
    #expect(records.snapshot().finding(of: recommendation).outcome == .step(2))
  }

  @Test func `a recommendation without elements is its own, and a claim never raises it`() {
    let recommendation = Sample.recommendation()
    var records = RecordSet([.recommendation(recommendation), .statusUpdate(Sample.claim(.saysDone))])
    #expect(records.snapshot().finding(of: recommendation).outcome == .noInformation)
    records.insert(.statusUpdate(Sample.finding(.started, on: "KGZ-2019-04")))
    #expect(records.snapshot().finding(of: recommendation).outcome == .step(1))
  }
}
