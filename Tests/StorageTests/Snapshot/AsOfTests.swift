import Foundation
import Registry
import Samples
import Testing

@testable import Storage

struct `As of a day` {
  private let store: RegistryStore

  init() throws { store = try RegistryStore.holding() }

  @Test(arguments: [("2018-09-13", 0), ("2018-09-14", 3)])
  func `an entry is there from the day of its event`(day: String, count: Int) throws {
    #expect(try snapshot(day).records.evidence.count == count)
  }

  @Test(arguments: [("2018-12-30", false), ("2018-12-31", true)])
  func `a span, a year or a month is there from its last day`(day: String, there: Bool) throws {
    for date in ["2018", "2018-12", "2018-Q4", "2018-04-01/2018-12-31"] {
      try store.keep(.evidence(Sample.evidence("KGZ-D", event: date)))
      #expect(try snapshot(day).records.evidence.keys.contains { $0.text == "KGZ-D" } == there)
    }
  }

  @Test(arguments: [("2019-06-19", false), ("2019-06-20", true)])
  func `an entry is there from the day on which its source was published`(day: String, there: Bool) throws {
    try store.keep(
      .source(
        Source(
          id: Sample.text("KGZ-LATE", SourceID.init), title: Sample.words("x"), owner: "x", language: "en",
          published: Sample.date("2019-06-20"))), .evidence(Sample.evidence("KGZ-D", source: "KGZ-LATE")))
    let snapshot = try snapshot(day)
    #expect(snapshot.records.evidence.keys.contains { $0.text == "KGZ-D" } == there)
    #expect(snapshot.records.sources.keys.contains { $0.text == "KGZ-LATE" } == there)
    #expect(snapshot.withheld == 0)
  }

  @Test(arguments: [
    ("2020", "2020-12-30", false), ("2020", "2020-12-31", true), ("2020-02", "2020-02-28", false),
    ("2020-02", "2020-02-29", true),
  ])
  func `a source of a year or a month is in sight only when that was over`(
    published: String, day: String, there: Bool
  ) throws {
    try store.keep(
      .source(Sample.source("KGZ-LATE", published: published)),
      .evidence(Sample.evidence("KGZ-D", source: "KGZ-LATE")),
      .statusUpdate(Sample.finding(id: "resting", since: "2019-09-19", evidence: ["KGZ-D"])))
    let snapshot = try snapshot(day)
    #expect(snapshot.records.evidence.keys.contains { $0.text == "KGZ-D" } == there)
    #expect(snapshot.records.sources.keys.contains { $0.text == "KGZ-LATE" } == there)
    #expect(snapshot.records.statusUpdates.keys.contains { $0.text == "resting" } == there)
  }

  @Test(arguments: [
    ("2019-08-31", 0), ("2019-09-01", 1), ("2020-03-30", 1), ("2020-03-31", 4), ("2020-06-25", 5),
  ])
  func `a status update is there from the day since which it holds`(day: String, count: Int) throws {
    #expect(try snapshot(day).records.statusUpdates.count == count)
  }

  @Test(arguments: [("2020-11-16", false), ("2020-11-17", true)])
  func `a finding is there only when all that it rests on was published`(day: String, there: Bool) throws {
    try store.keep(
      .source(
        Source(
          id: Sample.text("KGZ-LATE", SourceID.init), title: Sample.words("x"), owner: "x", language: "en",
          published: Sample.date("2020-11-17"))), .evidence(Sample.evidence("KGZ-D", source: "KGZ-LATE")),
      .statusUpdate(
        Sample.finding(id: "resting", since: "2019-09-19", evidence: ["KGZ-D"])))
    #expect(try snapshot(day).records.statusUpdates.keys.contains { $0.text == "resting" } == there)
  }

  @Test(arguments: [("2019-06-30", 0), ("2019-07-01", 1)])
  func `a commentary is there from the day since which it holds`(day: String, count: Int) throws {
    #expect(try snapshot(day).records.commentaries.count == count)
  }

  @Test(arguments: [
    ("2019-11-19", nil as DecisionState?), ("2019-11-20", .open), ("2020-03-19", .open),
    ("2020-03-20", .done),
  ])
  func `a decision is there from the day of its meeting, and ends when it ended`(
    day: String, state: DecisionState?
  ) throws {
    let snapshot = try snapshot(day)
    let decision = snapshot.records.decisions.values.first
    #expect(decision?.state(on: snapshot.asOf) == state)
    // What nobody knew yet is not there to be read.
    #expect((decision?.closed == nil) == (state != .done))
  }

  @Test(arguments: [("2020-11-16", DecisionState.late), ("2020-11-17", .done)])
  func `a decision ends only when all that its end rests on was published`(
    day: String, state: DecisionState
  ) throws {
    try store.keep(
      .source(Sample.source("KGZ-LATE", published: "2020-11-17")),
      .evidence(Sample.evidence("KGZ-D", source: "KGZ-LATE")),
      .decision(Sample.decision("KGZ-2019-D02", closed: Sample.closing(evidence: ["KGZ-D"]))))
    let snapshot = try snapshot(day)
    let name = Sample.text("KGZ-2019-D02", DecisionID.init)
    #expect(snapshot.records.decisions[name]?.state(on: snapshot.asOf) == state)
  }

  @Test(arguments: [("2019-06-19", 0), ("2019-06-20", 1)])
  func `a placement is there from the day of its Report`(day: String, count: Int) throws {
    #expect(try snapshot(day).records.placements.count == count)
  }

  @Test(arguments: [("2018-06-29", 0), ("2018-06-30", 1)])
  func `a Report without a day counts from 30 June, when the law wants it`(day: String, count: Int) throws {
    try store.keep(
      .edition(Sample.edition("KGZ-2018", published: nil)), .placement(Sample.placement("KGZ-2018")))
    #expect(try snapshot(day).records.placements.count == count)
    #expect(
      try snapshot(day).records.recommendations.keys.contains { $0.edition.year == 2018 } == (count == 1))
  }

  @Test func `the edition asked for is there with its list before it was published`() throws {
    let snapshot = try snapshot("2019-01-01")
    #expect(snapshot.recommendations.count == 2)
    #expect(snapshot.edition.id == Sample.edition)
  }

  @Test func `what is not held is not counted as withheld`() throws {
    try store.keep(.evidence(Sample.evidence("KGZ-S", event: "2020-01-01", sensitivity: .sealed)))
    #expect(try snapshot("2019-12-31").withheld == 0)
    #expect(try snapshot("2020-01-01").withheld == 1)
  }

  private func snapshot(_ day: String) throws -> RegistrySnapshot {
    try store.snapshot(of: Sample.edition, asOf: Sample.day(day))
  }
}
