import Foundation
import Registry
import Samples
import Testing

struct `Checks` {
  @Test func `the complete sample has records of every kind and no problem`() {
    let records = Sample.complete
    let counts = [
      records.countries.count, records.bodies.count, records.owners.count, records.sources.count,
      records.editions.count,
      records.placements.count, records.recommendations.count, records.evidence.count,
      records.statusUpdates.count, records.commentaries.count, records.decisions.count,
      records.authors.count,
    ]
    #expect(counts.count == RecordKind.allCases.count)
    #expect(counts.min() ?? 0 > 0)
    #expect(records.problems == [])
  }

  @Test func `an empty registry has no problem`() {
    #expect(RecordSet().problems == [])
  }

  @Test func `every check that a file declares is listed, once`() throws {
    let declared = try Self.declarations.map(\.name)
    #expect(declared.count > 20)
    #expect((Check.all + Check.warnings).map(\.name).sorted() == declared.sorted())
  }

  @Test func `a check, its file, its value and its tests bear one name`() throws {
    for (file, value, name) in try Self.declarations {
      #expect(value.prefix(1).uppercased() + value.dropFirst() == file)
      #expect(name.split(separator: "-").joined() == value.lowercased())
      let tests = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "\(file)Tests.swift")
      #expect(FileManager.default.fileExists(atPath: tests.path), "\(file) has no tests")
    }
  }

  /// Every `static let value = Check("name")` of the folder, with the file that it stands in.
  private static var declarations: [(file: String, value: String, name: String)] {
    get throws {
      let folder = URL(filePath: "\(#filePath)/../../../../Sources/Registry/Checks").standardized
      return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().flatMap { file in
        try String(contentsOf: folder.appending(path: file), encoding: .utf8)
          .matches(of: /static let (\w+)(?:: Check)? = Check\(\s*"([^"]*)"/)
          .map { (String(file.dropLast(6)), String($0.1), String($0.2)) }
      }
    }
  }
}
