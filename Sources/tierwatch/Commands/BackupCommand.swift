import ArgumentParser
import Storage

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Makes a verified copy of the registry, also while others write to it.",
    discussion: """
      The copy bears its name only when it is whole, verified and on disk. It holds everything, protected entries \
      too: keep it as safe as the registry.

      Examples:
        tierwatch backup                      tierwatch-2026-11-26T0712.sqlite, beside the registry
        tierwatch backup safe/before.sqlite   a name of your own; no file is ever replaced
        tierwatch backup safe                 the usual name, in another folder
      """)

  @Argument(help: "The copy's file, or a folder for it; none for a name with the minute in UTC.")
  var file: String?

  @OptionGroup var registry: RegistryOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let bar = ProgressBar(words: .verifyingCopy(in: language.resolved))
    let store = try registry.forReading()
    let backup = try Interruption(in: language.resolved).during {
      try store.backUp(to: file, progress: bar.update)
    }
    bar.finish()
    Terminal.tell(CareWords.of(language.resolved).saved(backup))
  }
}
