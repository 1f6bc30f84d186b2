import ArgumentParser
import Foundation

/// The program: reads the command line, runs one command, leaves with one exit code.
@main
struct Program {
  static func main() {
    do {
      // What was not UTF-8 has been replaced by this mark already, and the words are lost.
      guard !CommandLine.arguments.contains(where: { $0.contains("\u{FFFD}") }) else {
        throw Complaint.commandLineIsNotUTF8
      }
      var command = try TierWatch.parseAsRoot()
      try command.run()
    } catch {
      Exit.leave(error)
    }
  }
}

struct TierWatch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tierwatch",
    abstract: "Tracks what came of the prioritized recommendations of the Trafficking in Persons Report.",
    discussion: """
      The registry is one file: --registry PATH, else TIERWATCH_REGISTRY, else tierwatch.sqlite here.
      Reports, lists and errors speak ky, ru or en: --language, else TIERWATCH_LANGUAGE, else the language of the terminal.

      Begin with the records that ship with the program:
        tierwatch import Recommendations Evidence --author aigul
        tierwatch report progress KGZ-2019 --language ky
      """,
    version: "0.1.0",
    subcommands: [
      Import.self, Export.self, CheckRecords.self, EditionCommand.self, PlacementCommand.self,
      RecommendationCommand.self, EvidenceCommand.self, SourceCommand.self, OwnerCommand.self,
      StatusCommand.self, DecisionCommand.self, CommentaryCommand.self, FormCommand.self, ReportCommand.self,
      ReviewCommand.self,
      NarrativeCommand.self, ClockCommand.self, Estimate.self, Search.self,
      AuthorCommand.self, JournalCommand.self, BundleCommand.self, ConflictsCommand.self, Undo.self,
      Doctor.self,
      Backtest.self,
      BackupCommand.self, Restore.self,
      PassphraseCommand.self, Unlock.self, Lock.self, Erase.self,
    ])
}
