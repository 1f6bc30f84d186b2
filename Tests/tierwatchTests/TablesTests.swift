import Foundation
import Reporting
import Testing

struct `The tables of the progress report` {
  private static let report = ["report", "progress", "KGZ-2019", "--as-of", "2019-12-31"]

  @Test func `go into a folder, a file each, the same whatever the language`() throws {
    try Binary.withShippedRecords { binary in
      let count = ProgressReport.Table.allCases.count
      let said = [
        ("ky", "one/ky", "one/ky: \(count) таблица жазылды\n"),
        ("en", "en", "\(count) tables written to en\n"),
      ]
      for (language, folder, words) in said {
        let outcome = try binary.run(Self.report + ["--format", "csv", "-o", folder, "--language", language])
        #expect(outcome.status == 0, "\(outcome.complaint)")
        #expect(outcome.output == words)
      }
      let files = try FileManager.default.contentsOfDirectory(atPath: binary.path("en")).sorted()
      #expect(files == ProgressReport.Table.allCases.map { "\($0.rawValue).csv" }.sorted())
      for file in files {
        let contents = try Data(contentsOf: URL(fileURLWithPath: binary.path("en/\(file)")))
        #expect(contents.prefix(3) == Data([0xEF, 0xBB, 0xBF]), "\(file)")
        #expect(try contents == Data(contentsOf: URL(fileURLWithPath: binary.path("one/ky/\(file)"))))
      }
    }
  }

  @Test func `hold no entry that is not public, and count it`() throws {
    try Binary.withShippedRecords { binary in
      try binary.run([
        "evidence", "add", "--fact", "An officer told us of marker-7731.", "--event", "2019-02", "--source",
        "conversation in the office", "--recommendation", "KGZ-2019-01c", "--language", "en",
      ])
      for table in ProgressReport.Table.allCases {
        let text = try binary.run(Self.report + ["--table", table.rawValue]).output
        #expect(!text.contains("marker-7731") && !text.contains("conversation in the office"))
        #expect(!text.isEmpty)
      }
      let counts = try binary.run(Self.report + ["--table", "report"]).output.split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false)
      }
      #expect(counts.first?.firstIndex(of: "entries_withheld").map { counts[1][$0] } == "1")
    }
  }

  @Test func `print one by one, for other programs, without the mark for spreadsheets`() throws {
    try Binary.withShippedRecords { binary in
      let printed = try binary.run(Self.report + ["--table", "figures"])
      #expect(printed.status == 0 && printed.output.hasPrefix("measure,unit,"))
      #expect(try binary.run(Self.report + ["--table", "figures", "-o", "f.csv"]).output.isEmpty)
      #expect(try String(contentsOfFile: binary.path("f.csv"), encoding: .utf8).hasSuffix(printed.output))
    }
  }
}
