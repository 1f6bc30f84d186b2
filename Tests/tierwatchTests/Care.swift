import Foundation
import Testing

extension Binary {
  /// A folder with the shipped records in `tierwatch.sqlite` and a backup of them in `copy.sqlite`.
  static func withBackup(_ body: (Binary) throws -> Void) throws {
    try withShippedRecords { binary in
      try FileManager.default.copyItem(
        at: backedUp.get().folder.appendingPathComponent("copy.sqlite"),
        to: binary.folder.appendingPathComponent("copy.sqlite"))
      try body(binary)
    }
  }

  /// Made once; no test changes it.
  private static let backedUp = Result {
    let binary = try Binary()
    let registry = try imported.get().path("tierwatch.sqlite")
    let outcome = try binary.run(["backup", "copy.sqlite", "--registry", registry])
    guard outcome.status == 0 else { throw Refused(complaint: outcome.complaint) }
    return binary
  }

  /// What lies in the folder, but for the settings.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0 != "config" }.sorted()
  }

  func bytes(_ name: String) throws -> Data { try Data(contentsOf: folder.appendingPathComponent(name)) }

  func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
  }

  func head(_ registry: String = "tierwatch.sqlite") throws -> String {
    let said = try run(["journal", "log", "--limit", "1", "--registry", registry]).output
    return try #require(said.firstMatch(of: /head ([0-9a-f]{64})/).map { String($0.output.1) })
  }

  /// The name under which this user writes next.
  func device() throws -> String? {
    let text = try? String(contentsOfFile: path("config/tierwatch/device.key"), encoding: .utf8)
    return text.map { String($0.prefix { $0 != " " }) }
  }

  /// The device of the latest entry.
  func lastDevice(_ registry: String = "tierwatch.sqlite") throws -> String {
    let said = try run(["journal", "log", "--limit", "1", "--json", "--registry", registry]).output
    return try #require(said.firstMatch(of: /"device" : "(\w+)"/).map { String($0.output.1) })
  }

  func addEvidence(_ registry: String = "tierwatch.sqlite") throws {
    let added = try run([
      "evidence", "add", "--fact", "More was written.", "--event", "2019-05", "--source", "KGZ-TIP-2019",
      "--recommendation", "KGZ-2019-01a", "--language", "en", "--registry", registry,
    ])
    #expect(added.status == 0, "\(added.complaint)")
  }

  func shell(_ line: String) throws {
    let process = process(["-c", line], program: URL(fileURLWithPath: "/bin/sh"))
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(line)")
  }

  /// Runs the program where no file may grow beyond some blocks of 512 bytes, as on a full disk.
  func run(_ arguments: [String], blocks: Int) throws -> Outcome {
    let script = "trap '' XFSZ; ulimit -f \(blocks); exec \"$0\" \"$@\" 2> said"
    let process = process(
      ["-c", script, Binary.program.path] + arguments, program: URL(fileURLWithPath: "/bin/sh"))
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    defer { try? FileManager.default.removeItem(atPath: path("said")) }
    return Outcome(
      status: process.terminationStatus, output: "",
      complaint: try String(contentsOfFile: path("said"), encoding: .utf8))
  }
}
