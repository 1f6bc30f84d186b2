import ArgumentParser
import Foundation
import Registry
import Reporting
import Storage

extension BundleCommand {
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Says who made a bundle, for whom, and what is in it; takes nothing in.",
      discussion: """
        Reads all of it: what is damaged, cut short or forged is found here too. Files are named by their SHA-256.

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
      tellFiles(of: contents, words)
      if contents.withheld > 0 { Terminal.tell(words.withheldThere(contents.withheld)) }
      if contents.erased > 0 { Terminal.tell(words.erased(contents.erased)) }
    }

    private func tellFiles(of contents: BundleContents, _ words: BundleWords) {
      if !contents.files.isEmpty {
        Terminal.tell(words.files(contents.files.count, contents.files.map(\.size).reduce(0, +)))
      }
      for file in contents.files { Terminal.tell("  SHA-256 \(file.digest): \(file.size)") }
      if contents.filesWithheld > 0 { Terminal.tell(words.filesLeft(contents.filesWithheld)) }
    }
  }
}
