import ArgumentParser
import Registry
import Reporting

/// As what a report is written, and where to.
struct OutputOptions<Document: Report>: ParsableArguments where Document.Table: ExpressibleByArgument {
  @Option(
    help: "text, markdown, html, json, csv, pdf or docx; else by the end of the file's name, else text.")
  var format: OutputFormat?

  @Option(help: "One table alone, as CSV.")
  var table: Document.Table?

  @Option(help: "Columns of text; else those of the terminal.") var width: Int?

  @Option(
    name: [.short, .long],
    help: "A file to write to instead of the terminal; for --format csv a folder, which gets a file a table.")
  var output: String?

  func validate() throws {
    if let width, !(40...400).contains(width) { throw ValidationError(.width) }
    if table != nil, format.map({ $0 != .ours(.csv) }) ?? false { throw ValidationError(.tableIsCSV) }
    if format == .ours(.csv), table == nil, output == nil {
      throw ValidationError(.manyTables(Document.Table.allCases.map(\.rawValue)))
    }
    if case .print(let file) = format, output == nil { throw ValidationError(.fileNeeded(file)) }
  }

  /// Tells the report, or writes it.
  func tell(_ report: Document, in language: LanguageOption) throws {
    if let table {
      let table = report.csv(table)
      return try output.map { try OutputFile.write(table.file, to: $0) } ?? Terminal.tell(table.text)
    }
    switch format ?? output.flatMap(OutputFormat.init(endOf:)) ?? .ours(.text) {
    case .ours(let format): try tell(report, as: format, in: language.resolved)
    case .print(let file):
      let document = report.document(in: language.resolved)
      let bytes = try Interruption(in: language.resolved).during {
        try file.make(document, on: report.cutOff)
      }
      try OutputFile.write(bytes, to: output ?? "")
    }
  }

  private func tell(_ report: Document, as format: ReportFormat, in language: Language) throws {
    if format == .csv, let output { return try OutputFile.write(report.csv, into: output) }
    let text = try format.render(
      report, in: language, width: width ?? (output == nil ? Terminal.width : 100))
    try output.map { try OutputFile.write(text, to: $0) } ?? Terminal.tell(text)
  }
}
