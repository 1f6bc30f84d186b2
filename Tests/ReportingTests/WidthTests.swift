import Registry
import Samples
import Testing

@testable import Reporting

struct `Terminal text` {
  @Test(arguments: Language.allCases, [40, 80, 100, 140, 200])
  func `keeps within the width unless one word is longer`(language: Language, width: Int) throws {
    let name = Sample.text("KGZ-2019-01", RecommendationID.init)
    let history = try #require(HistoryReport(of: name, in: SampleLists.snapshot()))
    try keeps(width, ProgressReport(SampleSnapshot.full).document(in: language))
    try keeps(width, history.document(in: language))
    try keeps(width, Memos.memo(2021).document(in: language))
  }

  private func keeps(_ width: Int, _ document: ReportDocument) throws {
    for line in TerminalText(width: width).render(document).split(separator: "\n") where line.count > width {
      let indent = line.prefix { $0 == " " || $0 == "|" || $0 == "-" }
      let rest = line.dropFirst(indent.count)
      // A citation is one word though there is a space in it.
      let isCitation = rest.hasPrefix("[") && rest.hasSuffix("]") && rest.filter { $0 == "[" }.count == 1
      #expect(!rest.contains(" ") || isCitation, "\(line)")
    }
  }

  @Test func `cuts no word`() {
    let table = ReportDocument.Table(
      ["Сунуштама", "Тыянак"],
      [[ReportDocument.Line("жетишпегендиктеринен улам"), ReportDocument.Line("жок")]])
    let document = ReportDocument(language: .kyrgyz, blocks: [.table(table)])
    for width in 1...60 {
      #expect(TerminalText(width: width).render(document).contains("жетишпегендиктеринен"))
    }
  }

  @Test(arguments: [
    (40, ["Measure  2017  2018  2019", "cases    4     2     –"]),
    (20, ["Measure  2017  2018", "cases    4     2", "Measure  2019", "cases    –"]),
  ])
  func `sets columns that find no room below, after the first one once more`(width: Int, lines: [String]) {
    let table = ReportDocument.Table(
      ["Measure", "2017", "2018", "2019"], [["cases", "4", "2", "–"].map { ReportDocument.Line($0) }],
      mayBreak: true)
    let text = TerminalText(width: width).render(ReportDocument(language: .english, blocks: [.table(table)]))
    let shown = text.split(separator: "\n").map(String.init).filter { !$0.contains("----") }
    #expect(shown == lines)
  }

  @Test(arguments: [(139, false), (200, true)])
  func `shows the overview as a table where there is room`(width: Int, isTable: Bool) {
    let text = TerminalText(width: width).render(ProgressReport(SampleSnapshot.full).document(in: .english))
    #expect(text.contains("No.: 1\n") == !isTable)
  }

  @Test(arguments: [(10, ["one two", "three"]), (3, ["one", "two", "three"]), (13, ["one two three"])])
  func `fills lines`(width: Int, lines: [String]) {
    #expect(fill(["one", "two", "three"], width) == lines)
  }
}
