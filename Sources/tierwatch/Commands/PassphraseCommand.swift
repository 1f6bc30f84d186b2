import ArgumentParser
import Storage

struct PassphraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "passphrase",
    abstract: "Encrypts what is restricted or sealed under a passphrase, and changes it.",
    subcommands: [Set.self, Change.self])

  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set",
      abstract: "Sets the registry's passphrase, and encrypts all that is restricted or sealed.",
      discussion: """
        Asks for it, or takes the first line of the file that TIERWATCH_PASSPHRASE_FILE names. At least twelve \
        characters; five or six words that nobody would put together are better than signs. Nobody can open the \
        registry's protected entries without it: write it down, and keep that apart from the laptop.

        What lay in the open until now is erased here, not in older copies: delete backups made before, and files \
        named .before-4.sqlite.

        Example:
          tierwatch passphrase set --author aigul
        """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @OptionGroup var authorship: AuthorOptions

    func run() throws {
      let words = VaultWords.of(language.resolved)
      let author = try authorship.name()
      let store = try registry.forWriting()
      guard store.vault == nil else { throw PassphraseError.thereIsOne }
      let key = try store.setPassphrase(Passphrase.ofFile ?? Passphrase.askForNew(words), author: author)
      try Unlock.begin(with: key, of: store, for: Unlock.usual, words)
      Terminal.tell(words.set(try store.encryptedCount()))
    }
  }

  struct Change: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "change",
      abstract: "Puts another passphrase in place of the one that there is.",
      discussion: """
        Asks for both. A copy of the registry made before still opens with the old one.

        Example:
          tierwatch passphrase change
        """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption

    func run() throws {
      let words = VaultWords.of(language.resolved)
      let store = try registry.forWriting()
      guard store.vault != nil else { throw PassphraseError.thereIsNone }
      let old = try Passphrase.ofFile ?? Passphrase.ask(words.oldPassphrase)
      _ = try store.changePassphrase(from: old, to: Passphrase.askForNew(words))
      Terminal.tell(words.changed)
    }
  }
}
