import ArgumentParser
import Registry
import Storage

extension DecisionCommand {
  struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw",
      abstract: "Takes a decision that slipped out of force; its name is not given again.",
      discussion: """
        Its history stays in the journal. What the meeting really decided, and nobody will do any more, is no
        slip: close it with --outcome dropped.

        Example:
          tierwatch decision withdraw KGZ-2025-D03 --reason "Recorded twice."
        """)

    @Argument(help: "Such as KGZ-2025-D03.", transform: DecisionID.argument) var decision: DecisionID
    @OptionGroup var withdrawal: WithdrawalOptions

    func run() throws {
      let store = try withdrawal.registry.forWriting()
      _ = try withdrawal.withdraw(.decision(store.decision(decision)), citedBy: [], from: store)
    }
  }
}
