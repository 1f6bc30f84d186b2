import ArgumentParser
import Registry
import Storage

extension EvidenceCommand {
  struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw",
      abstract: "Takes a piece of evidence out of force; its history stays in the journal.",
      discussion: """
        What still rests on it is listed first. While a finding cites it, or another entry names it, nothing
        is withdrawn: mend those first.

        Example:
          tierwatch evidence withdraw E-7F3KQ2M9XW4T --reason "The newspaper took the article back."
        """)

    @Argument(help: "Such as KGZ-2019-N027.", transform: EvidenceID.argument) var evidence: EvidenceID
    @OptionGroup var withdrawal: WithdrawalOptions

    func run() throws {
      let store = try withdrawal.registry.forWriting()
      let entry = try store.unsealedEvidence(evidence)
      let citing = try store.records(of: entry.country).citing(evidence)
      _ = try withdrawal.withdraw(.evidence(entry), citedBy: citing, from: store)
    }
  }
}
