import ArgumentParser
import Storage

struct Unlock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unlock",
    abstract: "Unlocks the registry for a sitting: its protected entries can be read and written until then.",
    discussion: """
      Asks for the passphrase once, and keeps the key in this machine's memory, never on its disk, for four hours or as \
      long as --for says. Public reports need no unlocking.

      Examples:
        tierwatch unlock
        tierwatch unlock --for 1
      """)

  @OptionGroup var registry: RegistryOptions
  @OptionGroup var language: LanguageOption
  @Option(name: .customLong("for"), help: "Hours until it locks by itself, 1 to 24.") var hours = Unlock.usual

  static let usual = 4

  func validate() throws {
    guard (1...24).contains(hours) else { throw ValidationError(.hours) }
  }

  func run() throws {
    let words = VaultWords.of(language.resolved)
    let store = try registry.forReading()
    guard store.vault != nil else { throw PassphraseError.thereIsNone }
    let key = try store.key(for: Passphrase.ofFile ?? Passphrase.ask(words.passphrase))
    try Self.begin(with: key, of: store, for: hours, words)
  }

  /// Keeps the key for so many hours, and says so.
  static func begin(with key: RegistryKey, of store: RegistryStore, for hours: Int, _ words: VaultWords)
    throws
  {
    guard let vault = store.vault else { throw PassphraseError.thereIsNone }
    let isKept = try Sitting.keep(key, of: vault, for: hours * 3600)
    Terminal.remark(isKept ? words.unlocked(hours) : words.notKept)
  }
}

struct Lock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock",
    abstract: "Locks the registry before its time.",
    discussion: """
      Example:
        tierwatch lock
      """)

  @OptionGroup var registry: RegistryOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    guard let vault = try registry.forReading().vault else { throw PassphraseError.thereIsNone }
    _ = try Sitting.end(of: vault)
    Terminal.remark(VaultWords.of(language.resolved).locked)
  }
}
