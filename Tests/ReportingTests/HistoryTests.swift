import Registry
import Samples
import Testing

@testable import Reporting

struct `A recommendation's history` {
  @Test(arguments: [
    // Split in 2019, merged in 2020: from either end and from the middle it is one life.
    ("KGZ-2017-01", ["2017: 1", "2018: 1", "2019: 1, 2", "2020: 1"]),
    ("KGZ-2020-01", ["2017: 1", "2018: 1", "2019: 1, 2", "2020: 1"]),
    ("KGZ-2019-02", ["2017: 1", "2018: 1", "2019: 2", "2020: 1"]),
    // Reworded, then widened; the list between is known only in part.
    ("KGZ-2019-03", ["2017: 2", "2018 notVisible", "2019: 3", "2020: 2"]),
    // Asked once: in a list known in whole it is not, in one known in part it is not to be seen.
    ("KGZ-2017-03", ["2017: 3", "2018 notVisible", "2019 notListed", "2020 notVisible"]),
  ])
  func `goes through every list`(id: String, lists: [String]) throws {
    let told = try history(id).lists.map { list in
      let numbers = list.recommendations.map { "\($0.recommendation.position)" }.joined(separator: ", ")
      return "\(list.edition.year)" + (numbers.isEmpty ? " \(list.standing)" : ": \(numbers)")
    }
    #expect(told == lists)
  }

  @Test(arguments: [
    ("KGZ-2017-01", ["KGZ-2020-01a", "KGZ-2020-01b"]),
    // What joined it from elsewhere is left to a life of its own.
    ("KGZ-2019-01", ["KGZ-2020-01a"]), ("KGZ-2019-03", ["KGZ-2020-02a", "KGZ-2020-02b"]),
    ("KGZ-2017-03", ["KGZ-2017-03a"]),
  ])
  func `tells of what was asked first in it`(id: String, asks: [String]) throws {
    #expect(try history(id).asks.rows.flatMap(\.subjects).map(\.text) == asks)
  }

  static let records: [Record] = [
    SampleLists.finding(.started, on: "KGZ-2018-01a", since: "2018-06-28", citing: ["KGZ-2019-N001"]),
    SampleLists.finding(.noAction, on: "KGZ-2020-01a", since: "2020-06-25"),
    .statusUpdate(Sample.claim(on: "KGZ-2018-01", since: "2018-09-01")),
    .statusUpdate(Sample.reading(of: "KGZ-2020", on: "KGZ-2019-01", since: "2020-06-25")),
    .statusUpdate(Sample.claim(on: "KGZ-2020-03", since: "2020-09-01")),
    entry("KGZ-2019-N001", "2018-03-31", to: "KGZ-2020-01a"),
    entry("KGZ-2019-N002", "2018-04-01", to: "KGZ-2019-01"),
    entry("KGZ-2019-N003", "2018-04-01", to: "KGZ-2019-01", restating: ["KGZ-2019-N002"]),
    entry("KGZ-2019-N004", "2018-04-01", to: "KGZ-2020-01b"),
    entry("KGZ-2019-N005", "2018-04-01", to: "KGZ-2020-03"),
  ]

  @Test func `lays out the findings, what was said and the evidence in order of time`() throws {
    let history = try history("KGZ-2019-01")
    #expect(history.findings.map { $0.findings.map(\.level) } == [[.started, .noAction]])
    #expect(history.claims.map(\.recommendation.text) == ["KGZ-2018-01"])
    #expect(history.lastReadings.map(\.recommendation.text) == ["KGZ-2019-01"])
    #expect(
      history.evidence.map { "\($0.edition): \($0.entries.map(\.id.text))" } == [
        "KGZ-2018: [\"KGZ-2019-N001\"]", "KGZ-2019: [\"KGZ-2019-N002\"]",
      ])
    #expect(history.register.entries.map(\.id.text) == ["KGZ-2019-N001", "KGZ-2019-N002"])
  }

  @Test func `counts the years since it was first asked`() throws {
    #expect(try history("KGZ-2020-02").cover.yearsSinceFirst == 4)
    #expect(try history("KGZ-2020-03").cover.yearsSinceFirst == 1)
  }

  @Test func `is not told of what is not recorded`() {
    #expect(
      HistoryReport(of: Sample.text("KGZ-2019-77", RecommendationID.init), in: SampleLists.snapshot()) == nil)
  }

  private func history(_ id: String) throws -> HistoryReport {
    let snapshot = SampleLists.snapshot(adding: Self.records)
    return try #require(HistoryReport(of: Sample.text(id, RecommendationID.init), in: snapshot))
  }

  private static func entry(
    _ id: String, _ event: String, to subject: String, restating: [String] = []
  ) -> Record {
    .evidence(Sample.evidence(id, event: event, links: [Sample.link(subject)], restates: restating))
  }
}

struct `Wording of a history` {
  @Test(arguments: [
    (
      Language.english, "2018 | – | – | not seen; only a part of this list is known",
      "2019 | – | – | does not stand in this list"
    ),
    (
      .russian, "2018 | – | – | не видна: список известен лишь частично",
      "2019 | – | – | в этом списке её нет"
    ),
    (
      .kyrgyz, "2018 | – | – | көрүнбөйт: тизменин бир бөлүгү гана белгилүү", "2019 | – | – | бул тизмеде жок"
    ),
  ])
  func `tells what is not seen from what is not there`(language: Language, unseen: String, absent: String)
    throws
  {
    let text = try text("KGZ-2017-03", language, .markdown)
    #expect(text.contains(unseen) && text.contains(absent))
  }

  @Test(arguments: Language.allCases)
  func `keeps the order of sections, with no section and no row left empty`(language: Language) throws {
    let blocks = try #require(history("KGZ-2019-01")).document(in: language).blocks
    let sections = blocks.compactMap { block in
      if case .heading(2, let words) = block { words.prefix(2) } else { nil }
    }
    #expect(sections.dropLast() == ["1.", "2.", "3.", "4.", "5.", "6.", "A."])
    for (block, next) in zip(blocks, blocks.dropFirst()) {
      guard case .heading(let above, _) = block, case .heading(let below, let name) = next else { continue }
      #expect(below > above, "nothing stands before \(name)")
    }
    for case .table(let table) in blocks { #expect(table.rows.allSatisfy { $0.count == table.head.count }) }
  }

  @Test(arguments: Language.allCases, ReportFormat.allCases)
  func `comes in every language and format`(language: Language, format: ReportFormat) throws {
    let text = try text("KGZ-2019-01", language, format)
    #expect(text.contains("KGZ-2019-N002") && text.hasSuffix("\n"))
  }

  private func history(_ id: String) -> HistoryReport? {
    HistoryReport(
      of: Sample.text(id, RecommendationID.init),
      in: SampleLists.snapshot(adding: `A recommendation's history`.records))
  }

  private func text(_ id: String, _ language: Language, _ format: ReportFormat) throws -> String {
    try format.render(#require(history(id)), in: language)
  }
}
