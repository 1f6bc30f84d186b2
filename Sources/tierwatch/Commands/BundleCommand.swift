import ArgumentParser
import Foundation
import Registry
import Reporting
import Storage

struct BundleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle", abstract: "Work without a network: entries travel in one sealed file.",
    subcommands: [Create.self, Show.self, Merge.self, Key.self])

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

        Examples:
          tierwatch bundle create osh.twb --audience internal --for 7Q2M-…-K4
          tierwatch bundle create osh-2.twb --audience internal --since bishkek.twb
          tierwatch bundle create for-all.twb
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

    func run() throws {
      let words = BundleWords.of(language.resolved)
      try BundleRefused.naming(file) {
        let lock = try lock(words)
        let store = try registry.forReading()
        try reach.refuseLocked(store)
        try reach.note(of: [], in: "bundle create \((file as NSString).lastPathComponent)", registry)
        let bar = ProgressBar(words: .bundling(in: language.resolved))
        let made = try store.makeBundle(
          at: file, for: reach.audience, from: since?.start(words) ?? .beginning, lock: lock,
          signer: Device.signer(), progress: { bar.update(done: Int($0 * 1000), of: 1000) })
        bar.finish()
        Terminal.tell(words.made(file, made.manifest.entries, made.encrypted))
        if made.withheld > 0 { Terminal.tell(words.withheldThere(made.withheld)) }
        let files = try store.attachmentCount().files
        if files > 0 { Terminal.remark(AttachmentWords.of(language.resolved).notExported(files)) }
        if case .open = lock { Terminal.remark(words.inTheOpen) }
      }
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

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Says who made a bundle, for whom, and what is in it; takes nothing in.",
      discussion: """
        Reads all of it: what is damaged, cut short or forged is found here too.

        Examples:
          tierwatch bundle show osh.twb
        """)

    @Argument(help: "A bundle.") var file: String
    @OptionGroup var language: LanguageOption

    func run() throws {
      let words = BundleWords.of(language.resolved)
      let contents = try BundleRefused.naming(file) { try BundleContents(of: file, opening: .here(words)) }
      let manifest = contents.manifest
      let day = Date(timeIntervalSince1970: Double(manifest.made) / 1000).formatted(.iso8601).prefix(10)
      Terminal.tell(
        words.madeBy(manifest.device.harmless, String(day), manifest.audience.rawValue))
      Terminal.tell(
        words.holds(manifest.entries, contents.authors.map(\.harmless).sorted(), contents.isEncrypted))
      for (kind, count) in contents.records.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        Terminal.tell("  \(kind.rawValue): \(count)")
      }
      for (device, count) in contents.devices.sorted(by: { $0.key < $1.key }) {
        Terminal.tell("  \(device.harmless): \(count)")
      }
      if contents.withheld > 0 { Terminal.tell(words.withheldThere(contents.withheld)) }
      if contents.erased > 0 { Terminal.tell(words.erased(contents.erased)) }
    }
  }

  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "merge", abstract: "Takes bundles in: each whole or not at all, in any order the same.",
      discussion: """
        What is here already stays as it is. Where two people changed one record, each without knowing of the other, both \
        versions are kept and listed: 'tierwatch conflicts list' shows them, 'tierwatch conflicts settle' ends it. What \
        somebody erased is erased here too. Encrypted entries come under this registry's own passphrase: unlock it first.

        Examples:
          tierwatch bundle merge osh.twb
          tierwatch bundle merge osh.twb batken.twb --dry-run
        """)

    @Argument(help: "Bundles.") var files: [String]
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @Flag(help: "Say what would come, and write nothing.") var dryRun = false

    func run() throws {
      let words = BundleWords.of(language.resolved)
      let store = try dryRun ? registry.forTrying() : registry.forWriting(create: true)
      for file in files {
        let bar = ProgressBar(words: .merging(in: language.resolved))
        let outcome = try BundleRefused.naming(file) {
          try Interruption(saying: BulkWords.of(language.resolved).stopped).during {
            try store.merge(bundle: file, opening: .here(words), dryRun: dryRun) {
              bar.update(done: Int($0 * 1000), of: 1000)
            }
          }
        }
        bar.finish()
        tell(outcome, of: file, words)
      }
      if dryRun { Terminal.tell(ImportWords.of(language.resolved).nothingWritten) }
    }

    private func tell(_ outcome: MergeOutcome, of file: String, _ words: BundleWords) {
      guard !outcome.isNothingNew else { return Terminal.tell(words.nothingNew(file)) }
      Terminal.tell(
        words.merged(file, outcome.added, outcome.known, outcome.authors.map(\.harmless).sorted()))
      if outcome.withheld > 0 { Terminal.tell(words.withheldThere(outcome.withheld)) }
      if outcome.erased > 0 { Terminal.tell(words.erased(outcome.erased)) }
      for device in outcome.unsigned { Terminal.remark(words.unsignedDevice(device.harmless)) }
      guard !outcome.conflicts.isEmpty else { return }
      Terminal.tell(words.conflicts(outcome.conflicts.count))
    }
  }

  struct Key: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "key",
      abstract: "Prints this device's key: others give it to --for, and only you can open what they send.",
      discussion: """
        Send it as it stands, by messenger or on paper: it is no secret, and a slip in it is noticed. Read its first and \
        last letters out on the telephone, so that nobody has put another one in its place.

        Example:
          tierwatch bundle key
        """)

    func run() throws { Terminal.tell(try Device.receivingKey().receiver.text) }
  }
}
