import ArgumentParser

struct NarrativeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "narrative", abstract: "Reads the text of a country narrative, and drafts records from it.",
    subcommands: [Read.self, Score.self])
}
