import ArgumentParser
import Storage

struct BundleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle", abstract: "Work without a network: entries travel in one sealed file.",
    subcommands: [Create.self, Show.self, Merge.self, Key.self])

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
