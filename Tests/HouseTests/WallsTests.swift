import Foundation
import Testing

/// What each room may import, as the floor plan says.
private let allowed: [String: Set<String>] = [
  "SQLiteMemory": [],
  "Registry": [],
  "Narrative": ["Registry"],
  "Scoring": ["Registry"],
  "Reporting": ["Registry", "Scoring", "Foundation"],
  "Storage": [
    "Registry", "GRDB", "Yams", "Crypto", "CryptoExtras", "SQLiteMemory", "Foundation", "Synchronization",
  ],
  "tierwatch": ["Registry", "Narrative", "Scoring", "Reporting", "Storage", "ArgumentParser", "Foundation"],
]

private let quiet = ["Registry", "Narrative", "Scoring", "Reporting"]

struct `The walls of the house` {
  @Test func `every folder of Sources is a room with a row in the table`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Project.sources.path)
      .filter { !$0.hasSuffix(".md") }
    #expect(Set(folders) == Set(allowed.keys))
  }

  @Test(arguments: allowed.keys.sorted())
  func `a room imports only what its row allows`(room: String) throws {
    for file in try Project.swiftFiles(of: room) {
      for name in try imports(of: file) {
        #expect(allowed[room]?.contains(name) == true, "\(file.lastPathComponent) imports \(name)")
      }
    }
  }

  @Test(arguments: quiet)
  func `a quiet room asks no clock, no disk and no terminal`(room: String) throws {
    let forbidden = [
      #"\bDate\(\)"#, #"\bFileManager\b"#, #"\bprint\("#, #"\bProcessInfo\b"#, #"\breadLine\("#,
      #"\bFileHandle\b"#,
      #"\bSystemRandomNumberGenerator\b"#, #"\.random\("#,
    ]
    for file in try Project.swiftFiles(of: room) {
      let code = try String(contentsOf: file, encoding: .utf8)
      for pattern in forbidden {
        #expect(try code.firstMatch(of: Regex(pattern)) == nil, "\(file.lastPathComponent): \(pattern)")
      }
    }
  }

  @Test(arguments: allowed.keys.sorted())
  func `nothing is forced and nothing goes unchecked`(room: String) throws {
    let forbidden = [
      #"try!"#, #"\bas!"#, #"@unchecked"#, #"\bnonisolated\(unsafe\)"#, #"[\w\)\]]!(\.|\)|,|\s*$)"#,
    ]
    for file in try Project.swiftFiles(of: room) {
      for (index, line) in try code(of: file).enumerated() {
        for pattern in forbidden {
          #expect(
            try line.firstMatch(of: Regex(pattern)) == nil, "\(file.lastPathComponent):\(index + 1): \(line)")
        }
      }
    }
  }

  @Test func `no room or folder has a name that says nothing`() throws {
    let empty = ["Core", "Kit", "Utils", "Models", "Manager", "Helper", "Helpers", "Common"]
    for file in try Project.swiftFiles(of: "") {
      for part in file.pathComponents + [file.deletingPathExtension().lastPathComponent] {
        #expect(!empty.contains(part), "\(file.path)")
      }
    }
  }

  /// Else `make fuzz` builds no longer, and nobody sees it until somebody fuzzes.
  @Test func `what is fuzzed has every room and library that it imports`() throws {
    let fuzzed = Project.root.appendingPathComponent("Tests/Fuzz")
    let rooms = try FileManager.default.contentsOfDirectory(
      atPath: fuzzed.appendingPathComponent("Sources").path)
    let package = try Project.text("Tests/Fuzz/Package.swift")
    for room in rooms where allowed[room] != nil {
      let imported = try Set(Project.swiftFiles(of: room).flatMap(imports))
      for name in imported where !["Foundation", "Synchronization"].contains(name) {
        #expect(package.contains("\"\(name)\""), "\(room) imports \(name)")
        #expect(allowed[name] == nil || rooms.contains(name), "\(room) imports \(name)")
      }
    }
  }

  /// Lines without comments and without what stands in string literals of one line.
  private func code(of file: URL) throws -> [String] {
    let literal = try Regex(#""(\\.|[^"\\])*""#)
    return try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n").map { line in
      let bare = line.replacing(literal, with: "\"\"")
      return bare.components(separatedBy: "//")[0]
    }
  }

  private func imports(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init).filter { !["public", "internal"].contains($0) }
      return words.first == "import" ? words.dropFirst().last : nil
    }
  }
}
