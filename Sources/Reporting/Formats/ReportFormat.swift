public import Registry

/// What a report can be written as.
public enum ReportFormat: String, CaseIterable, Sendable {
  case text
  case markdown
  /// One self-contained page, for a screen of any width and for paper.
  case html
  case json
  /// Tables, one below the other: each by itself is `Tabulated.csv`.
  case csv
}

extension ReportFormat {
  /// The whole report, ending in one newline; the width, in columns of a terminal, is for text alone.
  public func render(_ report: some Report, in language: Language, width: Int = 100) throws -> String {
    switch self {
    case .text: TerminalText(width: width).render(report.document(in: language))
    case .markdown: Markdown().render(report.document(in: language))
    case .html: HTML().render(report.document(in: language))
    case .json: try JSON().render(report)
    case .csv: report.csv.map(\.text).joined(separator: "\n")
    }
  }
}
