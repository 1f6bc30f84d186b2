import Foundation

extension Binary {
  /// Runs a command on a real terminal, which `script` makes, and types answers to what it asks.
  func onTerminal(_ arguments: [String], _ answers: [String]) throws -> Outcome {
    let command = ([Binary.program.path] + arguments).joined(separator: " ")
    let process = process(
      ["-qec", command, "/dev/null"], program: URL(fileURLWithPath: "/usr/bin/script"))
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (
      input, output, FileHandle.nullDevice
    )
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(answers.map { $0 + "\n" }.joined().utf8))
    try input.fileHandleForWriting.close()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, output: said, complaint: said)
  }

  /// Runs a command written as one line, which must end well; gives what it printed.
  @discardableResult
  func say(_ line: String, author: String = "aigul") throws -> String {
    let outcome = try run(
      line.split(separator: " ").map(String.init), environment: ["TIERWATCH_AUTHOR": author])
    guard outcome.status == 0 else { throw Refused(complaint: "\(line): \(outcome.complaint)") }
    return outcome.output
  }

  /// Adds a small entry, and gives its name.
  func addEntry(_ more: String = "", author: String = "aigul") throws -> String {
    let said = try say(
      "evidence add --fact Figures. --event 2019-05 --source https://example.org/1 --language en"
        + " --recommendation KGZ-2019-01a \(more)", author: author)
    return said.firstMatch(of: /E-\w{12}/).map { String($0.output) } ?? ""
  }

  /// Records a finding, and gives its name.
  func assess(_ words: String, author: String = "aigul") throws -> String {
    let said = try say("status assess \(words) --because Seen. --language en", author: author)
    return said.firstMatch(of: /U-\w{14}/).map { String($0.output) } ?? ""
  }

  /// How many entries verify, and the head; everything else is a failure.
  @discardableResult
  func verified() throws -> String { try say("journal verify") }
}
