import ArgumentParser
import Foundation
import Registry
import Reporting
import Storage

extension BundleCommand {
  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "merge", abstract: "Takes bundles in: each whole or not at all, in any order the same.",
      discussion: """
        What is here already stays as it is. Where two people changed one record, each without knowing of the other, both \
        versions are kept and listed: 'tierwatch conflicts list' shows them, 'tierwatch conflicts settle' ends it. What \
        somebody erased is erased here too. Encrypted entries come under this registry's own passphrase: unlock it first. A text \
        that now rests on something protected is encrypted at once, in your name.

        Examples:
          tierwatch bundle merge osh.twb
          tierwatch bundle merge osh.twb batken.twb --dry-run
        """)

    @Argument(help: "Bundles.") var files: [String]
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @Option(help: "A pen-name for the journal, where a text must be encrypted; else TIERWATCH_AUTHOR.")
    var author: String?
    @Flag(help: "Say what would come, and write nothing.") var dryRun = false

    func run() throws {
      let words = BundleWords.of(language.resolved)
      let store = try dryRun ? registry.forTrying() : registry.forWriting(create: true)
      for file in files {
        let bar = ProgressBar(words: .merging(in: language.resolved))
        let outcome = try BundleRefused.naming(file) {
          try Interruption(in: language.resolved).during {
            try store.merge(
              bundle: file, opening: .here(words), author: AuthorOptions.given(author), dryRun: dryRun
            ) {
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
      if outcome.added > 0 {
        Terminal.tell(
          words.merged(file, outcome.added, outcome.known, outcome.authors.map(\.harmless).sorted()))
      }
      if outcome.opened > 0 { Terminal.tell(words.opened(file, outcome.opened)) }
      if outcome.files > 0 { Terminal.tell(words.files(outcome.files, outcome.bytes)) }
      if outcome.filesWithheld > 0 { Terminal.tell(words.filesMissing(outcome.filesWithheld)) }
      if outcome.withheld > 0 { Terminal.tell(words.withheldThere(outcome.withheld)) }
      if outcome.erased > 0 { Terminal.tell(words.erased(outcome.erased)) }
      for (device, authors) in outcome.newDevices.sorted(by: { $0.key < $1.key }) {
        Terminal.tell(words.newDevice(device.harmless, authors.map(\.harmless).sorted()))
      }
      for device in outcome.unsigned { Terminal.remark(words.unsignedDevice(device.harmless)) }
      guard !outcome.conflicts.isEmpty else { return }
      Terminal.tell(words.conflicts(outcome.conflicts.count))
    }
  }
}
