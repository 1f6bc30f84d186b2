import Registry
import Samples
import Testing

@testable import Reporting

struct `Formats` {
  @Test(arguments: [
    ("a|b", #"a\|b"#), ("*_#`", ##"\*\_\#\`"##), ("<b>", #"\<b\>"#), (#"\"#, #"\\"#),
    ("[x](y)", #"\[x\](y)"#),
    ("one\ntwo", "one two"), ("&lt;", #"\&lt;"#), ("1. item", #"1\. item"#), ("- item", #"\- item"#),
    ("~~x~~", #"\~\~x\~\~"#),
  ])
  func `write text as text in Markdown`(text: String, markdown: String) {
    #expect(Markdown().render(document(.paragraph(ReportDocument.Line(text)))) == markdown + "\n")
  }

  @Test(arguments: [
    ("https://example.org/a_b", "<https://example.org/a_b>"), ("javascript:alert(1)", "javascript:alert(1)"),
    ("https://x.org/> <b>", #"https://x.org/\> \<b\>"#),
  ])
  func `link to nothing but web addresses`(address: String, markdown: String) {
    let line = ReportDocument.Line([.link(address)])
    #expect(Markdown().render(document(.paragraph(line))) == markdown + "\n")
  }

  @Test(arguments: [
    ("red\u{1B}[31m", "red[31m"), ("bell\u{7}", "bell"), ("csi\u{9B}2J", "csi2J"), ("del\u{7F}", "del"),
    ("back\u{8}", "back"), ("turn\u{202E}ed", "turned"), ("tab\tbed", "tab bed"),
    ("line\u{2028}break", "line break"),
    ("return\rhome", "return home"),
  ])
  func `pass no control character on to a terminal`(text: String, shown: String) {
    let block = ReportDocument.Block.paragraph(ReportDocument.Line(text))
    #expect(TerminalText(width: 80).render(document(block)) == shown + "\n")
  }

  @Test(arguments: ReportFormat.allCases)
  func `pass no control character of a record on`(format: ReportFormat) throws {
    let hostile = SampleSnapshot.records.map { record in
      guard case .country(let country) = record else { return record }
      return Record.country(
        Country(code: country.code, name: Sample.words("\u{1B}[2J\u{9B}31m\u{202E}Evil|land\u{7F}")))
    }
    let report = ProgressReport(SampleSnapshot.snapshot(of: hostile))
    let text = try format.render(report, in: .english)
    #expect(text.contains("Evil"))
    #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.isHidden })
  }

  @Test(arguments: Language.allCases, ReportFormat.allCases)
  func `end in one newline and never differ`(language: Language, format: ReportFormat) throws {
    let first = try format.render(ProgressReport(SampleSnapshot.full), in: language)
    let shuffled = ProgressReport(SampleSnapshot.snapshot(of: SampleSnapshot.records.reversed()))
    #expect(first.hasSuffix("\n") && !first.hasSuffix("\n\n"))
    #expect(try format.render(shuffled, in: language) == first)
  }

  @Test func `are the same facts in JSON whatever the language`() throws {
    let texts = try Language.allCases.map {
      try ReportFormat.json.render(ProgressReport(SampleSnapshot.full), in: $0)
    }
    #expect(Set(texts).count == 1)
  }

  private func document(_ block: ReportDocument.Block) -> ReportDocument {
    ReportDocument(language: .english, blocks: [block])
  }
}
