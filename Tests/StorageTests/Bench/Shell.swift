import Foundation

/// The `sqlite3` program that anybody could open a registry with.
enum Shell {
  /// Runs SQL on a file; gives what was printed and complained, and whether all of it went through.
  static func sqlite3(_ path: String, _ sql: String) throws -> (text: String, succeeded: Bool) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sqlite3", "-batch", "-bail", path, sql]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (String(decoding: bytes, as: UTF8.self), process.terminationStatus == 0)
  }
}
