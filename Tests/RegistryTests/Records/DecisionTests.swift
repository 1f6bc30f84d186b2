import Registry
import Samples
import Testing

struct `A decision` {
  @Test(arguments: [
    ("2020-03-31" as String?, nil as String?, "2020-03-31", DecisionState.open),
    ("2020-03-31", nil, "2020-04-01", .late),
    (nil, nil, "2199-12-31", .open), ("2020-03-31", "2020-05-01", "2020-04-30", .late),
    ("2020-03-31", "2020-05-01", "2020-05-01", .done), ("2020-03-31", "2020-03-01", "2020-02-29", .open),
  ])
  func `is late after the day on which it was due, until it ends`(
    due: String?, closed: String?, day: String, state: DecisionState
  ) {
    let decision = Sample.decision(due: due, closed: closed.map { Sample.closing(.done, on: $0) })
    #expect(decision.state(on: Sample.day(day)) == state)
  }

  @Test func `that was dropped is not late`() {
    let decision = Sample.decision(due: "2020-03-31", closed: Sample.closing(.dropped, on: "2020-03-20"))
    #expect(decision.state(on: Sample.day("2021-01-01")) == .dropped)
  }

  @Test(arguments: [
    ("See KGZ-2019-N027.", ["KGZ-2019-N027"]), ("KGZ-2019-N027-жазуу боюнча", ["KGZ-2019-N027"]),
    ("(E-7F3KQ2M9XW4T), «a.b»", ["E-7F3KQ2M9XW4T", "a.b"]), ("KGZ-2019-N027-based", ["KGZ-2019-N027"]),
    ("By 2020-03-31, 1112 judges", []), ("Nothing well done", []), ("", []),
  ])
  func `names the entries that stand in its words`(words: String, names: [String]) {
    let closing = Sample.closing(note: "As in KGZ-NOTE-1.")
    let mentioned = Sample.decision(says: words, closed: closing).mentioned.map(\.text)
    #expect(Set(mentioned).isSuperset(of: names + ["KGZ-NOTE-1"]))
    #expect(!mentioned.contains { $0.hasPrefix("2020") || $0 == "Nothing" })
  }

  @Test(arguments: [
    ("KGZ-2019-N001", true), ("KGZ-2019-N002", true), ("KGZ-2019-N003", false),
  ])
  func `tells of what it cites and of what it names`(name: String, tells: Bool) {
    let decision = Sample.decision(
      says: "As KGZ-2019-N002 says.", closed: Sample.closing(evidence: ["KGZ-2019-N001"]))
    #expect(decision.isTold(of: [Sample.text(name, EvidenceID.init)]) == tells)
    #expect(!decision.isTold(of: []))
  }

  @Test func `of ten thousand hyphens is read all the same`() {
    let words = String(repeating: "a1-", count: 10_000)
    #expect(Sample.decision(says: words).mentioned.count == 7)
  }
}
