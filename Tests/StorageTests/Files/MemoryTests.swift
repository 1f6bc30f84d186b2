import Foundation
import Registry
import Samples
import Testing

@testable import Storage

struct `Reading a large file` {
  @Test func `of lines takes no more memory than reading a small one`() async {
    await #expect(processExitsWith: .success) {
      let row = RecordLines.write([.evidence(Sample.evidence(fact: Sample.words("x")))])
      try #require(try Memory.growth(from: "small.jsonl", to: "large.jsonl", head: "", row: row) < 2 << 10)
    }
  }

  @Test func `of a table takes no more memory than reading a small one`() async {
    await #expect(processExitsWith: .success) {
      let parts = ImportTemplate.evidence.table.split(separator: "\n").map { $0 + "\n" }
      let (head, row) = (String(parts[0]), String(parts[1]))
      try #require(try Memory.growth(from: "small.csv", to: "large.csv", head: head, row: row) < 2 << 10)
    }
  }
}

private enum Memory {
  /// By how many kilobytes reading the larger file surpasses what reading the smaller one took.
  static func growth(from small: String, to large: String, head: String, row: String) throws -> Int {
    let folder = try Folder()
    let rows = Data(String(repeating: row, count: (256 << 10) / row.utf8.count).utf8)
    for (name, times) in [(small, 1), (large, 12)] {
      try folder.write(head, to: name)
      let file = try #require(FileHandle(forWritingAtPath: folder.path(name)))
      try file.seekToEnd()
      for _ in 0..<times { try file.write(contentsOf: rows) }
      try file.close()
    }
    // The first file has brought into memory all that reading needs.
    let most = try [small, large].map { name in
      let files = try RecordFiles(at: [folder.path(name)])
      var told = 0
      files.forEach({ _ in }, problem: { _ in }, progress: { told = $0 })
      try #require(told == files.bytes)
      return Self.most
    }
    return most[1] - most[0]
  }

  private static var most: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }
}
