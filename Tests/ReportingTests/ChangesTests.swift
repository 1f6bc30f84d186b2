import Registry
import Samples
import Scoring
import Testing

@testable import Reporting

struct `What changed` {
  @Test(arguments: [
    // Nothing was judged when the list before was published.
    ([Record](), "2020-06-25", "KGZ-2020"),
    ([SampleLists.finding(.started, on: "KGZ-2020-01a", since: "2019-06-21")], "2020-06-25", "KGZ-2020"),
    ([SampleLists.finding(.started, on: "KGZ-2020-01a", since: "2019-06-20")], "2019-06-20", "KGZ-2019"),
    // A finding of an earlier period on what asks the same counts.
    (
      [SampleLists.finding(.started, on: "KGZ-2017-01a", since: "2017-06-27", period: "KGZ-2017")],
      "2019-06-20", "KGZ-2019"
    ),
    // One on what this list does not ask does not.
    ([SampleLists.finding(.started, on: "KGZ-2019-04a", since: "2019-06-20")], "2020-06-25", "KGZ-2020"),
  ])
  func `is told since the last list if anything on this one was judged by then`(
    findings: [Record], day: String, edition: String
  ) {
    let report = ProgressReport(SampleLists.snapshot(adding: findings))
    #expect((report.onePage.since.day.iso, report.onePage.since.edition?.text) == (day, edition))
    #expect(report.whatChanged.since.day.iso == day)
  }

  @Test(arguments: [
    ("2018", "KGZ-2019"), ("2019-05", "KGZ-2019"), ("2019-06", "KGZ-2020"), ("2019", "KGZ-2020"),
  ])
  func `is told since the last list only if what it was judged by was surely out by then`(
    published: String, edition: String
  ) {
    let judged = [
      .source(Sample.source("KGZ-S1", published: published)),
      .evidence(Sample.evidence("KGZ-E1", source: "KGZ-S1")),
      SampleLists.finding(.started, on: "KGZ-2020-01a", since: "2019-06-20", citing: ["KGZ-E1"]),
    ]
    let report = ProgressReport(SampleLists.snapshot(adding: judged))
    #expect(report.onePage.since.edition?.text == edition)
  }

  @Test func `is told since the day that the reader chooses`() {
    let report = ProgressReport(SampleLists.snapshot(), since: ComparisonDay(Sample.day("2020-12-31")))
    #expect(report.onePage.since.day.iso == "2020-12-31")
    #expect(report.whatChanged.since.occasion == .chosen)
  }

  @Test func `in the list is how each recommendation came about, and what is not seen any more`() {
    let changes = ListChanges(SampleLists.snapshot(2020))
    #expect(
      changes.rows.map { row in row.origins.map { "\($0.relation) \($0.recommendation)" } } == [
        ["merged KGZ-2019-01", "merged KGZ-2019-02"], ["widened KGZ-2019-03"], [],
      ])
    #expect(changes.unseen.map(\.recommendation.text) == ["KGZ-2019-04"])
    #expect((changes.previousKnown, changes.known) == (.whole, .inPart))
    #expect(ListChanges(SampleLists.snapshot(2019)).unseen.isEmpty)
    #expect(ListChanges(SampleLists.snapshot(2017)).previous == nil)
  }

  typealias Move = MovedFinding.Move

  static let moves: [(FindingLevel, FindingLevel, Nature, Move)] = [
    (.started, .implemented, .oneOff, .closed), (.started, .implemented, .continuing, .gained),
    (.noAction, .started, .oneOff, .gained), (.implemented, .started, .oneOff, .regressed),
    (.noAction, .contrary, .continuing, .regressed), (.noInformation, .noAction, .continuing, .cameToBeKnown),
    (.noInformation, .implemented, .oneOff, .closed), (.started, .noInformation, .continuing, .noLongerKnown),
    (.started, .notApplicable, .oneOff, .unclear),
  ]

  @Test(arguments: moves)
  func `in a finding is named by its kind`(old: FindingLevel, new: FindingLevel, nature: Nature, move: Move) {
    #expect(Move(from: old, to: new, nature: nature) == move)
  }

  static let findings = [
    SampleLists.finding(.started, on: "KGZ-2019-01a", since: "2019-06-20", period: "KGZ-2019"),
    SampleLists.finding(.noAction, on: "KGZ-2020-01a", since: "2020-06-25", period: "KGZ-2020"),
    SampleLists.finding(.started, on: "KGZ-2017-02a", since: "2018-01-01"),
    SampleLists.finding(.implemented, on: "KGZ-2020-02a", since: "2020-02-02"),
    SampleLists.finding(.started, on: "KGZ-2020-02b", since: "2020-06-25"),
    SampleLists.finding(.noAction, on: "KGZ-2019-04a", since: "2019-06-20", period: "KGZ-2019"),
    SampleLists.finding(.noAction, on: "KGZ-2019-04a", since: "2020-06-25", period: "KGZ-2020"),
    SampleLists.finding(.noAction, on: "KGZ-2017-03a", since: "2017-06-27"),
    SampleLists.finding(.contrary, on: "KGZ-2017-03a", since: "2020-01-01"),
  ]

  @Test func `in the findings is each that moved, with the old one beside it`() {
    let report = ProgressReport(SampleLists.snapshot(adding: Self.findings))
    let changes = report.whatChanged.findings
    #expect(
      changes.moved.map { "\($0.subjects[0]) \($0.move) \($0.before.level.mark)→\($0.now.level.mark)" } == [
        "KGZ-2020-01a regressed 1→0", "KGZ-2020-02a closed 1→4", "KGZ-2017-03a regressed 0→X",
      ])
    #expect((changes.firstGiven, changes.confirmed) == (1, 1))
    #expect((report.onePage.changedFindings, report.onePage.firstFindings) == (2, 1))
    #expect(changes.moved.first?.before.reason[.english]?.words == "Reason of KGZ-2019-01a-F2019-06-20.")
  }

  @Test func `is a finding that could not be given yet on the day of comparison`() {
    let records = [
      SampleLists.finding(.noAction, on: "KGZ-2019-01a", since: "2019-06-20", citing: ["KGZ-2019-N001"]),
      SampleLists.finding(.started, on: "KGZ-2019-01a", since: "2019-06-21", citing: ["KGZ-2019-N002"]),
      entry("KGZ-2019-N001", "2019-05-01", []), entry("KGZ-2019-N002", "2020-01-01", []),
    ]
    let report = ProgressReport(
      SampleLists.snapshot(adding: records), since: ComparisonDay(Sample.day("2019-12-31")))
    #expect(report.whatChanged.findings.moved.map(\.move) == [.gained])
  }

  @Test func `in what was said is only what was said later`() {
    let said: [Record] = [
      .statusUpdate(Sample.claim(on: "KGZ-2019-01", id: "old", since: "2019-06-20")),
      .statusUpdate(Sample.claim(on: "KGZ-2019-01", id: "new", since: "2019-06-21")),
      .statusUpdate(Sample.claim(on: "KGZ-2019-04", id: "earlier-list", since: "2020-01-01")),
      .statusUpdate(Sample.reading(of: "KGZ-2020", on: "KGZ-2019-03", since: "2020-06-25")),
    ]
    let changes = ProgressReport(SampleLists.snapshot(adding: Self.findings + said)).whatChanged
    #expect(changes.claims.map(\.recommendation.text) == ["KGZ-2019-01", "KGZ-2019-04"])
    #expect(changes.readings.map(\.recommendation.text) == ["KGZ-2019-03"])
  }

  @Test func `in the evidence is each entry once, by its strongest stance`() {
    let entries = [
      entry("KGZ-2019-N001", "2019-06-19", [("KGZ-2019-01", .supports)]),
      entry("KGZ-2019-N002", "2019-06-20", [("KGZ-2019-01", .supports), ("KGZ-2020-02", .contradicts)]),
      entry("KGZ-2019-N003", "2020-01-01", [("KGZ-2020-01a", .supports)]),
      entry("KGZ-2019-N004", "2020-01-01", [("KGZ-2019-04", .supports)]),
    ]
    let changes = ProgressReport(SampleLists.snapshot(adding: Self.findings + entries)).whatChanged
    #expect(
      changes.evidence.map { "\($0.stance) \($0.entries.map(\.text))" } == [
        "supports [\"KGZ-2019-N003\"]", "contradicts [\"KGZ-2019-N002\"]", "context []",
      ])
  }

  private func entry(_ id: String, _ event: String, _ links: [(String, Stance)]) -> Record {
    .evidence(Sample.evidence(id, event: event, links: links.map { Sample.link($0.0, $0.1) }))
  }
}

struct `Wording of what changed` {
  static let days: [(Language, own: String, last: String, chosen: String)] = [
    (
      .english, "changed since the list was published on 25 June 2020.",
      "changed since 20 June 2019, when the 2019 list was published.", "changed since 1 April 2020."
    ),
    (
      .russian, "Со дня публикации списка (25 июня 2020 г.) изменилось",
      "Со дня публикации списка 2019 года (20 июня 2019 г.) изменилось", "С 1 апреля 2020 г. изменилось"
    ),
    (
      .kyrgyz, "Тизме жарыяланган күндөн (2020-жылдын 25-июну) бери төмөнкүлөр өзгөрдү.",
      "2019-жылкы тизме жарыяланган күндөн (2019-жылдын 20-июну) бери төмөнкүлөр өзгөрдү.",
      "2020-жылдын 1-апрелинен бери төмөнкүлөр өзгөрдү."
    ),
  ]

  @Test(arguments: days)
  func `says since when`(language: Language, own: String, last: String, chosen: String) throws {
    let judged = SampleLists.snapshot(adding: `What changed`.findings)
    #expect(try text(ProgressReport(SampleLists.snapshot()), language).contains(own))
    #expect(try text(ProgressReport(judged), language).contains(last))
    let day = ComparisonDay(Sample.day("2020-04-01"))
    #expect(try text(ProgressReport(judged, since: day), language).contains(chosen))
  }

  @Test(arguments: [
    (Language.english, "Closed (reached 4): 1", "Regressed: 2", "no forerunner seen"),
    (.russian, "Закрыто (ступень 4): 1", "Ухудшения: 2", "прежней формулировки не видно"),
    (.kyrgyz, "Жабылды (4-тепкичке жетти): 1", "Начарлаганы: 2", "мурункусу көрүнбөйт"),
  ])
  func `names what was closed, what went back and what may be new`(
    language: Language, closed: String, regressed: String, unforeseen: String
  ) throws {
    let snapshot = SampleLists.snapshot(adding: `What changed`.findings, complete: [])
    let text = try text(ProgressReport(snapshot), language)
    #expect(text.contains(closed) && text.contains(regressed) && text.contains(unforeseen))
  }

  private func text(_ report: ProgressReport, _ language: Language) throws -> String {
    try ReportFormat.text.render(report, in: language, width: 1000)
  }
}
