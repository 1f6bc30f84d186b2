import ArgumentParser
import Registry
import Reporting
import Storage

extension JournalCommand {
  struct Devices: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "devices",
      abstract: "Lists the devices that have written here: how much, signed up to where, and by whom.",
      discussion: """
        A device's name is the fingerprint of its key: read it out on the telephone to make sure that a device is \
        whose it is said to be. Names of 16 letters are of versions that had no keys yet.

        Examples:
          tierwatch journal devices
          tierwatch journal devices --json
        """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
      let chains = try registry.forReading().devices()
      if json { return try Terminal.tell(JSONOutput.text(chains.map(Entry.init))) }
      guard !chains.isEmpty else {
        return Terminal.remark(TerminalWords.of(language.resolved).states.nothingListed)
      }
      Terminal.tell(
        TextTable(heads: words.heads, rows: chains.map(row)).text(width: Terminal.width))
    }

    private func row(_ chain: DeviceChain) -> [String] {
      let mark = chain.device == Device.name ? " (\(words.thisOne))" : ""
      let signed = chain.signedUpTo.map { words.signedUpTo($0, chain.entries) } ?? words.notSigned
      return [
        chain.device.harmless + mark, String(chain.entries), signed,
        chain.authors.map(\.harmless).joined(separator: ", "),
      ]
    }

    private var words: DeviceWords { DeviceWords.of(language.resolved) }
  }
}

/// A device as JSON.
private struct Entry: Encodable {
  let device: String
  let entries: Int
  let signedUpTo: Int?
  /// The public key, in hexadecimal.
  let key: String?
  let authors: [String]
  let isThisDevice: Bool

  init(_ chain: DeviceChain) {
    (device, entries, signedUpTo) = (chain.device, chain.entries, chain.signedUpTo)
    (key, authors) = (chain.key?.hexadecimal, chain.authors)
    isThisDevice = chain.device == Device.name
  }
}
