import Foundation

/// Programs that are killed: some rounds whenever the tests run, many by `make kills`.
enum Kills {
  /// As many as `KILLS` says, else six.
  static let rounds = 0..<(ProcessInfo.processInfo.environment["KILLS"].flatMap { Int($0) } ?? 6)

  /// Notes for `make kills` which command was killed, and whether it was still running.
  fileprivate static func note(_ command: String, wasRunning: Bool) throws {
    guard let path = ProcessInfo.processInfo.environment["KILLS_TABLE"] else { return }
    let table = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    let file = FileHandle(fileDescriptor: table, closeOnDealloc: true)
    try file.write(contentsOf: Data("\(command): \(wasRunning ? "killed" : "had ended before")\n".utf8))
  }
}

extension Binary {
  /// Starts the program and kills it in the part of a span of seconds that a round stands for, by chance within that.
  func kill(_ arguments: [String], within span: Range<Double>, round: Int) throws {
    let process = process(arguments)
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    try process.run()
    let part = (Double(round % 6) + .random(in: 0..<1)) / 6
    Thread.sleep(forTimeInterval: span.lowerBound + part * (span.upperBound - span.lowerBound))
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try Kills.note(
      arguments.prefix { !$0.contains("/") && !$0.contains(".") && !$0.contains("-") }.joined(separator: " "),
      wasRunning: process.terminationReason == .uncaughtSignal)
  }

  /// How many entries a first command left that was killed, all of them verified; a registry that has no tables yet has
  /// none, nor has one that is not there.
  func entriesLeft() throws -> Int {
    guard FileManager.default.fileExists(atPath: path("tierwatch.sqlite")) else { return 0 }
    let verified = try run(["journal", "verify"])
    if verified.complaint.contains("no such registry") { return 0 }
    guard verified.status == 0, let count = Int(verified.output.prefix { $0.isNumber }) else {
      throw Refused(complaint: verified.complaint)
    }
    return count
  }
}
