import ArgumentParser
import Registry
import Reporting

/// As what a report is written, and where to.
struct OutputOptions<Document: Report>: ParsableArguments where Document.Table: ExpressibleByArgument {
  @Option(help: "text, markdown, json or csv; else text, or csv with --table.")
  var format: ReportFormat?

  @Option(help: "One table alone, as CSV.")
  var table: Document.Table?

  @Option(help: "Columns of text; else those of the terminal.") var width: Int?

  @Option(
    name: [.short, .long],
    help: "A file to write to instead of the terminal; for --format csv a folder, which gets a file a table.")
  var output: String?

  func validate() throws {
    if let width, !(40...400).contains(width) { throw ValidationError(.width) }
    if table != nil, format ?? .csv != .csv {
      throw ValidationError(.tableIsCSV)
    }
    if format == .csv, table == nil, output == nil {
      throw ValidationError(.manyTables(Document.Table.allCases.map(\.rawValue)))
    }
  }

  /// Tells the report, or writes it.
  func tell(_ report: Document, in language: LanguageOption) throws {
    if let table {
      let table = report.csv(table)
      return try output.map { try OutputFile.write(table.file, to: $0) } ?? Terminal.tell(table.text)
    }
    if format == .csv, let output { return try OutputFile.write(report.csv, into: output) }
    let text = try (format ?? .text).render(
      report, in: language.resolved, width: width ?? (output == nil ? Terminal.width : 100))
    try output.map { try OutputFile.write(text, to: $0) } ?? Terminal.tell(text)
  }
}
