import Foundation
import Testing

struct `The tour of the README` {
  @Test func `prints what it says that it prints`() throws {
    let readme = try String(contentsOf: Shipped.root.appendingPathComponent("README.md"), encoding: .utf8)
    let steps = Self.steps(in: readme)
    #expect(steps.count > 8)
    try Binary.inFolder { binary in
      for folder in ["Recommendations", "Evidence", "Tests"] {
        try FileManager.default.createSymbolicLink(
          at: binary.folder.appendingPathComponent(folder),
          withDestinationURL: Shipped.root.appendingPathComponent(folder))
      }
      // Names are made by chance: those of the README stand for those of this run.
      var names: [String: String] = [:]
      for step in steps {
        let command = names.reduce(step.command) { $0.replacing($1.key, with: $1.value) }
        let said = try shell(command, in: binary)
        for (old, new) in zip(Self.chance(in: step.output), Self.chance(in: said)) { names[old] = new }
        let expected = names.reduce(step.output) { $0.replacing($1.key, with: $1.value) }
        #expect(said == expected, "\(step.command)")
      }
    }
  }

  struct Step {
    var command = ""
    var output = ""
  }

  /// Commands after `$`, continued after `>`, each with what is printed below it.
  private static func steps(in readme: String) -> [Step] {
    var steps: [Step] = []
    for block in readme.components(separatedBy: "```console\n").dropFirst() {
      for line in block.components(separatedBy: "\n```")[0].components(separatedBy: "\n") {
        if line.hasPrefix("$ ") {
          steps.append(Step(command: String(line.dropFirst(2))))
        } else if line.hasPrefix("> ") {
          steps[steps.count - 1].command += "\n" + line.dropFirst(2)
        } else {
          steps[steps.count - 1].output += line + "\n"
        }
      }
    }
    return steps.filter { !$0.command.hasPrefix("export ") }
  }

  private static func chance(in text: String) -> [String] {
    text.matches(of: /[EU]-[0-9A-Z]{12,14}|[0-9A-Z]{20}|[0-9a-f]{64}/).map { String($0.output) }
  }

  private func shell(_ command: String, in binary: Binary) throws -> String {
    let path = Binary.program.deletingLastPathComponent().path + ":/usr/bin:/bin"
    let process = binary.process(
      ["-c", command], ["PATH": path, "TIERWATCH_LANGUAGE": "en", "COLUMNS": "96"],
      program: URL(fileURLWithPath: "/bin/sh"))
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return said
  }
}
