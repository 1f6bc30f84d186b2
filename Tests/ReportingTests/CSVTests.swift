import Registry
import Samples
import Testing

@testable import Reporting

struct `CSV tables` {
  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
    (" spaced ", "\" spaced \""),
    ("one\ntwo", "one two"), ("a,\u{301}b", "\"a,\u{301}b\""), ("a\"\u{301}", "\"a\"\"\u{301}\""),
    ("Кыргызстан", "Кыргызстан"), ("turn\u{202E}ed", "turned"),
  ])
  func `quote a cell where its reader needs it`(text: String, cell: String) {
    #expect(table(text).text == "cell\n\(cell)\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+7", "'+7"), ("-a", "'-a"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "' =1"),
    ("\r=1", "' =1"), ("\u{200B}=1", "'=1"), ("＝1", "'＝1"), ("=\u{301}1", "'=\u{301}1"),
    ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
    ("-3", "-3"), ("-2.5", "-2.5"), ("-", "'-"), ("–", "–"),
  ])
  func `make no formula of a text, and no text of a number`(text: String, cell: String) {
    #expect(table(text).text == "cell\n\(cell)\n")
  }

  @Test func `begin as a file with the mark by which spreadsheets know Kyrgyz letters`() {
    #expect(Array(table("ң").file.utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(Array(table("ң").text.utf8.prefix(1)) == Array("c".utf8))
  }

  @Test func `are the same in every language, and hold all three`() throws {
    let report = ProgressReport(SampleSnapshot.full)
    let texts = try Language.allCases.map { try ReportFormat.csv.render(report, in: $0) }
    #expect(Set(texts).count == 1)
    for words in ["Open shelters", "Открытие приютов", "Убактылуу жашоочу жайларды ачуу"] {
      #expect(report.csv(.recommendations).text.contains(words))
    }
  }

  @Test(arguments: ProgressReport.Table.allCases)
  func `have one name a column, and a cell for each in every row`(table: ProgressReport.Table) {
    for snapshot in [SampleSnapshot.full, SampleSnapshot.empty] {
      let csv = ProgressReport(snapshot).csv(table)
      #expect(csv.name == table.rawValue)
      #expect(Set(csv.head).count == csv.head.count)
      #expect(csv.rows.allSatisfy { $0.count == csv.head.count })
    }
  }

  @Test(arguments: ["2019-06-20", "2019-06", "2019"])
  func `give the date of a source as exactly as it is known`(published: String) throws {
    let source = Record.source(Sample.source("ZZZ-letter-7", published: published))
    let report = ProgressReport(SampleSnapshot.snapshot(of: SampleSnapshot.records + [source]))
    let csv = report.csv(.evidence)
    let (name, date) = try (
      #require(csv.head.firstIndex(of: "source")), #require(csv.head.firstIndex(of: "published"))
    )
    #expect(Set(csv.rows.filter { $0[name] == "ZZZ-letter-7" }.map { $0[date] }) == [published])
    let text = try ReportFormat.json.render(report, in: .english)
    #expect(text.contains("\"published\" : \"\(published)\""))
  }

  @Test(arguments: HistoryReport.Table.allCases)
  func `are as well made of a recommendation's history`(table: HistoryReport.Table) throws {
    let name = Sample.text("ZZZ-2019-01", RecommendationID.init)
    let csv = try #require(HistoryReport(of: name, in: SampleSnapshot.full)).csv(table)
    #expect(csv.name == table.rawValue && !csv.rows.isEmpty)
    #expect(Set(csv.head).count == csv.head.count)
    #expect(csv.rows.allSatisfy { $0.count == csv.head.count })
  }

  @Test(arguments: [
    (ProgressReport.Table.report, 1), (.asks, 12), (.moved, 3), (.overview, 3), (.change, 3),
    (.recommendations, 3), (.readings, 1),
    (.elements, 6), (.evidence, 8), (.sources, 2), (.threePs, 6), (.figures, 1), (.disagreements, 0),
    (.criteria, 16), (.commentaries, 1),
  ])
  func `hold every fact of the report`(table: ProgressReport.Table, rows: Int) {
    #expect(ProgressReport(SampleSnapshot.full).csv(table).rows.count == rows)
  }

  @Test func `say of a figure without a number what it is that the source says`() throws {
    let entry = Sample.evidence(
      figures: [
        Sample.figure(.investigations, nil), Sample.figure(.prosecutions, nil, moved: .increased),
        Sample.figure(.convictions, "0"),
      ])
    let figures = ProgressReport(RecordSet([.evidence(entry)]).snapshot()).csv(.figures)
    let (state, value) = try (
      #require(figures.head.firstIndex(of: "state")), #require(figures.head.firstIndex(of: "value"))
    )
    #expect(
      figures.rows.map { [$0[state], $0[value]] } == [["noData", ""], ["movement", ""], ["number", "0"]])
  }

  private func table(_ cell: String) -> CSVTable { CSVTable("t", of: [cell], [.key("cell") { $0 }]) }
}
