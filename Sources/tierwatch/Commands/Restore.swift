import ArgumentParser
import Storage

struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Puts a copy in the registry's place, after verifying it.",
    discussion: """
      What is written next is written under a new device name, so that two copies never continue one chain. The copy \
      itself stays as it is.

      Examples:
        tierwatch restore tierwatch-2026-11-26T0712.sqlite
        tierwatch restore safe/before.sqlite --replace       keeps what is there beside, and says where
        tierwatch restore safe/before.sqlite --registry again.sqlite
      """)

  @Argument(help: "The copy, as 'tierwatch backup' made it.")
  var file: String

  @Flag(help: "Replace the registry that is there; it is kept beside under a backup's name.")
  var replace = false

  @OptionGroup var registry: RegistryOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    try registry.refuseNetwork()
    let restoration = try Interruption(in: language.resolved).during {
      try RegistryStore.restore(
        file, to: registry.resolved, replace: replace,
        surroundings: RegistryOptions.reader, beginDevice: Device.renew)
    }
    Terminal.tell(CareWords.of(language.resolved).restored(restoration))
  }
}
