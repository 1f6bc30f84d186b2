import Foundation
import Registry
import Samples
import Testing

@testable import Reporting

struct `HTML pages` {
  static let hostile = [
    "<script>alert(1)</script>", "</td></table>", "\"><img src=x onerror=alert(1)>", "'&amp;]]>", "<!-- -->",
    "javascript:alert(1)", "&#60;b&#62;", "turn\u{202E}ed",
  ]

  @Test(arguments: hostile)
  func `show any text as text, wherever it stands`(text: String) {
    let line = ReportDocument.Line(text)
    let page = PageReader(
      HTML().render(
        document([
          .heading(level: 1, text), .heading(level: 2, text), .paragraph(line), .note(line), .list([line]),
          .facts([ReportDocument.Fact(text, line)]),
          .table(ReportDocument.Table([text, text], [[line, line]])),
          .chart(Charts.rows(named: text)), .chart(Charts.years(named: text)),
          .paragraph(
            ReportDocument.Line([.link(text), .finding(.started, label: text), .page("x.html", label: text)])),
        ])))
    #expect(page.fault == nil)
    #expect(page.count(of: "script") == 0 && page.count(of: "b") == 0)
    #expect(page.elements.allSatisfy { $0.attributes["onerror"] == nil })
    // Title, two headings, four blocks with a label and two rows, two drawings …
    #expect(page.words.components(separatedBy: text.harmless).count > 14)
  }

  @Test(arguments: [
    ("https://example.org/a?b=c&d", true), ("javascript:alert(1)", false), ("data:text/html,x", false),
    ("https://x.org/\"onclick=", false),
  ])
  func `lead to nothing but web addresses`(address: String, isLink: Bool) {
    let page = PageReader(HTML().render(document([.paragraph(ReportDocument.Line([.link(address)]))])))
    #expect(page.links == (isLink ? [address] : []))
    #expect(page.words.contains(address))
  }

  @Test func `break a word that is longer than any line`() {
    let word = String(repeating: "ө", count: 10_000)
    let page = PageReader(HTML().render(document([.paragraph(ReportDocument.Line(word))])))
    #expect(page.count(of: "wbr") == 250)
    #expect(page.words.contains(word))
  }

  @Test(arguments: Language.allCases)
  func `fetch nothing and run nothing`(language: Language) throws {
    for report in try Pages.all(in: language) {
      let page = PageReader(report)
      #expect(page.fault == nil)
      #expect(page.count(of: "script") == 0 && page.count(of: "link") == 0 && page.count(of: "img") == 0)
      #expect(!report.contains("url(") && !report.contains("@import"))
      #expect(report.contains("default-src 'none'") || report.contains("default-src &#39;none&#39;"))
    }
  }

  @Test(arguments: Language.allCases)
  func `say their language, their title and where each citation leads`(language: Language) throws {
    for report in try Pages.all(in: language) {
      let page = PageReader(report)
      #expect(page.elements.first?.attributes["lang"] == language.rawValue)
      #expect(page.count(of: "h1") == 1 && page.count(of: "main") == 1 && page.count(of: "title") == 1)
      let inside = page.links.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
      #expect(Set(inside).subtracting(page.names).isEmpty)
      #expect(page.names.count == page.attributes("id").count, "a name stands twice")
    }
  }

  @Test(arguments: Language.allCases)
  func `never leave out a level of heading, and name every drawing`(language: Language) throws {
    for report in try Pages.all(in: language) {
      let page = PageReader(report)
      let levels = page.elements.compactMap { element in
        element.name.count == 2 && element.name.hasPrefix("h") ? element.name.last?.wholeNumberValue : nil
      }
      for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
      let drawings = page.elements.filter { $0.name == "svg" }
      #expect(drawings.allSatisfy { !($0.attributes["aria-label"] ?? "").isEmpty })
    }
  }

  @Test func `are the body that another page can frame`() {
    let document = ProgressReport(SampleSnapshot.full).document(in: .kyrgyz)
    let (body, page) = (HTML().body(document), HTML().render(document))
    #expect(page.contains(body))
    #expect(!body.contains("<html") && !body.contains("<style"))
  }

  private func document(_ blocks: [ReportDocument.Block]) -> ReportDocument {
    ReportDocument(language: .english, blocks: blocks)
  }
}

/// The documents that are a page.
enum Pages {
  static func all(in language: Language) throws -> [String] {
    let history = try #require(
      HistoryReport(of: Sample.text("ZZZ-2019-01", RecommendationID.init), in: SampleSnapshot.full))
    let documents = [
      ProgressReport(SampleSnapshot.full).document(in: language), history.document(in: language),
      try Memos.memo(2021).document(in: language),
    ]
    return documents.map { HTML().render($0) }
  }
}
