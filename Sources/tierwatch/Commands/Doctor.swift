import ArgumentParser
import Registry
import Storage

struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Looks for trouble in the registry and says what to do about it.",
    discussion: """
      Examples:
        tierwatch doctor
        tierwatch doctor --rebuild     make the derived tables anew from the journal
      """)

  @OptionGroup var registry: RegistryOptions

  @Flag(help: "Make the tables that reports read anew from the journal.")
  var rebuild = false

  func run() throws {
    let store = try rebuild ? registry.forWriting() : registry.forReading()
    if rebuild {
      try store.rebuild()
      Terminal.tell("tables made anew from \(try store.entryCount()) entries")
    }
    let troubles = try store.verify().map(\.description) + store.records().problems.map(\.description)
    guard troubles.isEmpty else { throw Failure(.problems, troubles.joined(separator: "\n")) }
    Terminal.tell("\(try store.entryCount()) entries, no trouble found")
  }
}
