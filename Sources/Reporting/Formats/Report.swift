public import Registry

/// A document made from the records: facts by stable keys, their tables, and their words in each language.
public protocol Report: Encodable, Sendable, Tabulated, Worded {
  /// The day by which all that it tells held.
  var cutOff: CalendarDay { get }
}

extension ProgressReport: Report {
  public var cutOff: CalendarDay { cover.asOf }
}

extension ReportDocument {
  /// One self-contained page for paper, ending in a newline.
  public var printPage: String { HTML(use: .paper(pictures: false)).render(self) }
}
