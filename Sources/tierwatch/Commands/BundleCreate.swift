import ArgumentParser
import Foundation
import Registry
import Reporting
import Storage

extension BundleCommand {
  struct Create: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "create",
      abstract: "Writes the journal's entries to one signed file, for an audience.",
      discussion: """
        For your own people say --audience internal: everything travels, encrypted. What lies above another audience \
        stays here; of its entries only the headers travel: names of records, pen-names, times and reasons, without which \
        nobody could verify the chain. Where there are sealed entries, only an internal bundle is made.

        A bundle is encrypted for the keys that --for names ('tierwatch bundle key' prints yours), else under a passphrase, \
        asked for or taken from the file that TIERWATCH_BUNDLE_PASSPHRASE_FILE names; tell it on another way than the file. \
        Only a public bundle needs neither.

        --since leaves out what the receiver has: entries before a day, up to a head ('tierwatch journal log'), or what \
        another bundle's maker had when making it, best the last one that you got from there.

        Files that are attached to evidence go along where the audience may have them: working copies and plain texts \
        of public entries go to the public, all to your own people. --without-files leaves them out, for a small stick \
        or a slow line; a later bundle that begins as early brings them.

        Examples:
          tierwatch bundle create osh.twb --audience internal --for 7Q2M-…-K4
          tierwatch bundle create osh-2.twb --audience internal --since bishkek.twb
          tierwatch bundle create for-all.twb --without-files
        """)

    @Argument(help: "The new file, such as osh.twb; none is ever replaced.") var file: String
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @OptionGroup var reach: AudienceOptions
    @Option(help: "Leave out what the receiver has: a day, a head, or a bundle.") var since:
      BundleStartArgument?
    @Option(name: .customLong("for"), help: "A receiver's key; may be given again.") var receivers: [String] =
      []
    @Flag(help: "Encrypt a public bundle too, under a passphrase.") var encrypt = false
    @Flag(help: "Leave attached files out.") var withoutFiles = false

    func run() throws {
      let words = BundleWords.of(language.resolved)
      try BundleRefused.naming(file) {
        let lock = try lock(words)
        let store = try registry.forReading()
        try reach.refuseLocked(store)
        try reach.note(of: [], in: "bundle create \((file as NSString).lastPathComponent)", registry)
        let bar = ProgressBar(words: .bundling(in: language.resolved))
        let start = since?.start(words) ?? .beginning
        let made = try Interruption(in: language.resolved).during {
          try store.makeBundle(
            at: file, for: reach.audience, from: start, withFiles: !withoutFiles, lock: lock,
            signer: Device.signer(), progress: { bar.update(done: Int($0 * 1000), of: 1000) })
        }
        bar.finish()
        tell(made, words)
        if case .open = lock { Terminal.remark(words.inTheOpen) }
      }
    }

    private func tell(_ made: MadeBundle, _ words: BundleWords) {
      Terminal.tell(words.made(file, made.manifest.entries, made.encrypted))
      if made.files > 0 { Terminal.tell(words.files(made.files, made.bytes)) }
      if made.withheld > 0 { Terminal.tell(words.withheldThere(made.withheld)) }
      if made.filesLeft > 0 { Terminal.remark(words.filesLeft(made.filesLeft)) }
    }

    private func lock(_ words: BundleWords) throws -> BundleLock {
      guard receivers.isEmpty else {
        // Whoever makes it can open it again, to leave out of the next what is in it.
        return .receivers(
          try receivers.map {
            guard let key = Receiver($0) else { throw BundleFault.notAKey($0) }
            return key
          } + [try Device.receivingKey().receiver])
      }
      guard reach.audience != .public || encrypt else { return .open }
      return .passphrase(
        try Passphrase.ofBundleFile ?? Passphrase.askForNew(VaultWords.of(language.resolved)))
    }
  }
}
