import ArgumentParser
import Registry
import Storage

extension StatusCommand {
  struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw",
      abstract: "Takes back a finding, a claim or a reading that slipped; the one before it stands again.",
      discussion: """
        Its history stays in the journal. Names stand in 'tierwatch status history NAME --json'. What has
        changed since is no slip: record a new finding, and the old one stays in the history.

        Example:
          tierwatch status withdraw U-01M85R48D5RD2V --reason "Recorded on the wrong element."
        """)

    @Argument(help: "Such as U-01M85R48D5RD2V.", transform: StatusUpdateID.argument) var update:
      StatusUpdateID
    @OptionGroup var withdrawal: WithdrawalOptions

    func run() throws {
      let store = try withdrawal.registry.forWriting()
      // One that rests on a sealed entry is as unknown here as it is in the history.
      let key = RecordKey(.statusUpdate, update.text)
      guard let found = try store.records(around: key).statusUpdates[update] else {
        throw JournalError.unknownRecord(update.text)
      }
      guard try withdrawal.withdraw(.statusUpdate(found), citedBy: [], from: store) else { return }
      tellInForce(instead: found, among: try store.records(of: found.about.recommendation.edition.country))
    }

    private func tellInForce(instead withdrawn: StatusUpdate, among records: RecordSet) {
      let language = withdrawal.language.resolved
      let inForce = CorrectionWords.of(language).withdrawal.inForce + " "
      let line = records.history(of: withdrawn.about, on: withdrawn.track).last
        .map { Record.statusUpdate($0).line(in: language, after: inForce) }
      Terminal.remark(line ?? inForce + TerminalWords.of(language).states.noHistory)
    }
  }
}
