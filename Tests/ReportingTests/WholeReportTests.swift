import Foundation
import Registry
import Reporting
import Samples
import Testing

struct `Whole reports` {
  @Test(arguments: Language.allCases, ReportFormat.allCases)
  func `are the expected ones`(language: Language, format: ReportFormat) throws {
    let history = try #require(
      HistoryReport(of: Sample.text("ZZZ-2019-01", RecommendationID.init), in: SampleSnapshot.full))
    try expect(format.render(ProgressReport(SampleSnapshot.full), in: language), "progress", language, format)
    try expect(format.render(history, in: language), "history", language, format)
  }

  @Test(arguments: Language.allCases, ReportFormat.allCases)
  func `on the risk of a tier too, with evidence and without`(language: Language, format: ReportFormat) throws
  {
    for year in [2020, 2021] {
      try expect(
        format.render(Memos.memo(year), in: language), "tier-risk-\(year)", language, format)
    }
  }

  /// Compares with a file under `Expected`; `RECORD=1` writes it.
  private func expect(
    _ text: String, _ name: String, _ language: Language, _ format: ReportFormat
  ) throws {
    let file = expected("\(name).\(language.rawValue).\(format.suffix)")
    // The look is one file, and would stand in each of these.
    let text = text.replacing(/<style>[^<]*<\/style>/, with: "<style></style>")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try text == String(contentsOf: file, encoding: .utf8))
  }

  private func expected(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Expected/\(name)")
  }
}

extension ReportFormat {
  fileprivate var suffix: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html: "html"
    case .json: "json"
    case .csv: "csv"
    }
  }
}
