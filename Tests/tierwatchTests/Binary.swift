import Foundation
import Storage

/// The real program, run in a folder of its own.
struct Binary {
  let folder: URL

  /// A new folder with a configuration of its own; it is removed by `discard`.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("tierwatch-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Runs `body` with a fresh folder and removes the folder.
  static func inFolder<Value>(_ body: (Binary) throws -> Value) throws -> Value {
    let binary = try Binary()
    defer { try? FileManager.default.removeItem(at: binary.folder) }
    return try body(binary)
  }

  struct Outcome {
    let status: Int32
    let output, complaint: String
  }

  /// Standard input is empty unless given.
  @discardableResult
  func run(_ arguments: [String], environment: [String: String] = [:], input: String = "") throws -> Outcome {
    let process = process(arguments, environment)
    let files = ["in", "out", "err"].map { folder.appendingPathComponent(".\($0)-\(UUID().uuidString)") }
    try Data(input.utf8).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    return Outcome(
      status: process.terminationStatus, output: try String(contentsOf: files[1], encoding: .utf8),
      complaint: try String(contentsOf: files[2], encoding: .utf8))
  }

  func process(
    _ arguments: [String], _ environment: [String: String] = [:], program: URL = Binary.program
  ) -> Process {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "HOME": folder.path, "XDG_CONFIG_HOME": folder.appendingPathComponent("config").path,
      "PATH": "/usr/bin:/bin", "TIERWATCH_AUTHOR": "aigul", "LANG": "C.UTF-8", "COLUMNS": "100",
    ].merging(environment) { $1 }
    return process
  }

  func write(_ text: String, to name: String) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// The program lies beside the tests that are running.
  static let program: URL = {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("tierwatch")
  }()
}

/// The record files that ship with the program.
enum Shipped {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  /// Every record file, as a path below the root.
  static var files: [String] {
    get throws {
      try ["Recommendations/KGZ", "Evidence/KGZ"].flatMap { folder in
        try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)
          .map { "\(folder)/\($0)" }
      } + ["Evidence/placements.csv"]
    }
  }

  /// How many records ship.
  static let count = (try? RecordFiles(at: folders).records.count) ?? 0

  static let folders = ["Recommendations", "Evidence"].map { root.appendingPathComponent($0).path }
}

extension Binary {
  /// A folder in whose registry the shipped records stand: a copy of one that was imported once.
  static func withShippedRecords<Value>(_ body: (Binary) throws -> Value) throws -> Value {
    try inFolder { binary in
      try FileManager.default.copyItem(
        at: try imported.get().folder.appendingPathComponent("tierwatch.sqlite"),
        to: binary.folder.appendingPathComponent("tierwatch.sqlite"))
      return try body(binary)
    }
  }

  /// A registry that no test changes; it lies in the system's temporary folder until that is emptied.
  static let imported = Result {
    let binary = try Binary()
    let outcome = try binary.run(["import"] + Shipped.folders)
    guard outcome.status == 0 else { throw Refused(complaint: outcome.complaint) }
    return binary
  }

  struct Refused: Error { let complaint: String }
}
