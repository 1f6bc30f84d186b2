import Registry
import Samples
import Testing

@testable import Reporting

struct `Every request since the first list` {
  typealias Standing = Ask.Standing

  @Test func `stands in one row through all the lists, by theme`() {
    let asks = Asks(SampleLists.snapshot())
    #expect(asks.years == [2017, 2018, 2019, 2020])
    #expect(
      asks.rows.map { "\($0.subjects.map(\.text).joined(separator: "+")) \($0.lists.map(\.year))" } == [
        "KGZ-2020-01a [2017, 2018, 2019, 2020]", "KGZ-2020-01b [2019, 2020]",
        "KGZ-2020-02a [2017, 2019, 2020]", "KGZ-2020-02b [2020]", "KGZ-2020-03a [2020]",
        "KGZ-2019-04a [2019]", "KGZ-2017-03a [2017]",
      ])
    #expect(asks.earlier.map(\.subjects) == [[subject("KGZ-2019-04a")], [subject("KGZ-2017-03a")]])
  }

  @Test func `is told as far as the edition goes`() {
    let asks = Asks(SampleLists.snapshot(2018))
    #expect(asks.years == [2017, 2018])
    #expect(asks.rows.first?.titles.first?[.english]?.words == "Part KGZ-2018-01a")
  }

  @Test(arguments: [
    ("KGZ-2017-01a", [Standing.listed, .listed, .listed, .listed]),
    ("KGZ-2017-02a", [.listed, .notVisible, .listed, .listed]),
    ("KGZ-2017-03a", [.listed, .notVisible, .notListed, .notVisible]),
    ("KGZ-2019-04a", [.notListed, .notVisible, .listed, .notVisible]),
  ])
  func `is off a list only where the whole list is known`(root: String, standings: [Standing]) throws {
    #expect(try ask(root).years.map(\.standing) == standings)
  }

  static let findings = [
    SampleLists.finding(.started, on: "KGZ-2018-01a", since: "2018-06-28", period: "KGZ-2018"),
    SampleLists.finding(.noAction, on: "KGZ-2019-01a", since: "2019-06-20", period: "KGZ-2019"),
    SampleLists.finding(.partiallyImplemented, on: "KGZ-2020-01a", since: "2020-12-01", period: "KGZ-2019"),
    SampleLists.finding(.started, on: "KGZ-2017-02a", since: "2018-06-29"),
    SampleLists.finding(.implemented, on: "KGZ-2020-02a", since: "2020-06-26"),
  ]

  @Test(arguments: [
    // For its period, whenever it was given.
    (
      "KGZ-2017-01a", [nil, FindingLevel.started, .partiallyImplemented, nil],
      FindingLevel.partiallyImplemented
    ),
    // What held on the day of publication.
    ("KGZ-2017-02a", [nil, nil, .started, .started], .implemented),
    ("KGZ-2019-04a", [nil, nil, nil, nil], nil),
  ])
  func `shows a year's finding by the nature of what is asked`(
    root: String, years: [FindingLevel?], now: FindingLevel?
  ) throws {
    let ask = try ask(root, adding: Self.findings)
    #expect(ask.years.map(\.level) == years)
    #expect(ask.finding?.level == now)
  }

  @Test func `is asked by its heirs where it has no parts of its own`() {
    let whole = Sample.recommendation("KGZ-2018-09", nature: .oneOff)
    let heir = Sample.recommendation(
      "KGZ-2019-09", elements: [Sample.element("KGZ-2019-09a")],
      lineage: [Sample.ancestry("KGZ-2018-09", .reworded)])
    let told = { (records: [Recommendation]) in
      Asks(SampleLists.snapshot(adding: records.map(Record.recommendation))).rows.flatMap(\.subjects)
    }
    #expect(told([whole]).contains(subject("KGZ-2018-09")))
    #expect(!told([whole, heir]).contains(subject("KGZ-2018-09")))
  }

  @Test(arguments: [
    ([2018], ["2018"]), ([2017, 2018], ["2017", "2018"]), ([2017, 2019, 2020, 2021], ["2017", "2019–2021"]),
  ])
  func `names years in a row by the first and the last`(years: [Int], spans: [String]) {
    #expect(yearSpans(years) == spans)
  }

  private func ask(_ root: String, adding records: [Record] = []) throws -> Ask {
    let snapshot = SampleLists.snapshot(adding: records)
    let rows = Asks(snapshot).rows
    return try #require(
      rows.first { row in
        row.subjects.contains { snapshot.records.continuation(of: $0).contains(subject(root)) }
      })
  }

  private func subject(_ text: String) -> SubjectID { Sample.text(text, SubjectID.init) }
}

struct `Wording of the requests` {
  @Test(arguments: [
    (Language.english, "Every request since 2017", "The lists of 2018 and 2020 are known only in part"),
    (.russian, "Все рекомендованные меры с 2017 года", "Списки 2018 и 2020 годов известны лишь частично"),
    (
      .kyrgyz, "2017-жылдан бери сунушталган бардык чаралар",
      "2018- жана 2020-жылдардагы тизмелердин бир бөлүгү гана белгилүү"
    ),
  ])
  func `says since when, and which lists are known in part`(language: Language, since: String, part: String)
    throws
  {
    let text = try text(SampleLists.snapshot(), language)
    #expect(text.contains(since) && text.contains(part))
    let known = try self.text(SampleLists.snapshot(complete: [2017, 2018, 2019, 2020]), language)
    #expect(known.contains(since) && !known.contains(part))
  }

  static let unseen: [(Language, partly: String, wholly: String)] = [
    (.english, "are not seen in the 2020 list", "do not stand in the 2020 list"),
    (
      .russian, "В известной нам части списка 2020 года этих мер не видно", "В списке 2020 года этих мер нет."
    ),
    (
      .kyrgyz, "2020-жылкы тизменин бизге белгилүү бөлүгүндө көрүнбөйт", "Бул чаралар 2020-жылкы тизмеде жок."
    ),
  ]

  @Test(arguments: unseen)
  func `does not call dropped what is only not seen`(language: Language, partly: String, wholly: String)
    throws
  {
    let partText = try text(SampleLists.snapshot(), language)
    #expect(partText.contains(partly) && !partText.contains(wholly))
    let text = try text(SampleLists.snapshot(complete: [2020]), language)
    #expect(text.contains(wholly) && !text.contains(partly))
  }

  @Test func `marks the lists in which a request stood beside the finding of the year`() throws {
    let found = SampleLists.finding(.started, on: "KGZ-2018-01a", since: "2018-06-28", period: "KGZ-2018")
    let lines = try text(SampleLists.snapshot(adding: [found]), .english).split(separator: "\n")
    let row = try #require(lines.first { $0.hasPrefix("1a. Part KGZ-2020-01a") })
    #expect(row.split(separator: " ").dropFirst(3) == ["•", "•1", "•", "•", "1"])
  }

  private func text(_ snapshot: RegistrySnapshot, _ language: Language) throws -> String {
    try ReportFormat.text.render(ProgressReport(snapshot), in: language, width: 1000)
  }
}
