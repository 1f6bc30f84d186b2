import Foundation
import Registry
import Reporting
import Samples
import Testing

struct `Whole reports` {
  @Test(arguments: Language.allCases, ReportFormat.allCases)
  func `are the expected ones`(language: Language, format: ReportFormat) throws {
    let text = try format.render(ProgressReport(SampleSnapshot.full), in: language)
    let file = expected("progress.\(language.rawValue).\(format.suffix)")
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
    case .json: "json"
    case .csv: "csv"
    }
  }
}
