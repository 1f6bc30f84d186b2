import ArgumentParser
import Registry
import Storage

extension StatusCommand {
  struct Submit: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "submit",
      abstract: "Puts a finding forward for somebody else to approve.",
      discussion: """
        Example:
          tierwatch status submit U-01M85R48D5RD2V
        """)

    @Argument(help: "Such as U-01M85R48D5RD2V.", transform: StatusUpdateID.argument) var update:
      StatusUpdateID
    @OptionGroup var step: BecauseOptions

    func run() throws {
      try step.review(update, from: [.draft, .returned], to: .submitted)
    }
  }

  struct Return: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "return",
      abstract: "Gives a finding back to its author, and says what is to be mended.",
      discussion: """
        Also one that was approved and turns out to be wrong: it is then approved no longer.

        Example:
          tierwatch status return U-01M85R48D5RD2V --because "The second source is missing."
        """)

    @Argument(help: "Such as U-01M85R48D5RD2V.", transform: StatusUpdateID.argument) var update:
      StatusUpdateID
    @OptionGroup var step: BecauseOptions

    func run() throws {
      _ = try step.demandedReason()
      try step.review(update, from: [.submitted, .approved], to: .returned)
    }
  }

  struct Approve: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "approve",
      abstract: "Approves a finding that somebody else wrote and put forward.",
      discussion: """
        Nobody approves what he wrote or submitted himself. On one and the same device two names count as two people \
        only when both are recorded with 'tierwatch author add'. Whoever works alone in an office sends a bundle and \
        gets the approval back in one.

        Example:
          tierwatch status approve U-01M85R48D5RD2V --author bakyt --because "Both texts were looked up."
        """)

    @Argument(help: "Such as U-01M85R48D5RD2V.", transform: StatusUpdateID.argument) var update:
      StatusUpdateID
    @OptionGroup var step: BecauseOptions

    func run() throws {
      try step.review(update, from: [.submitted], to: .approved)
    }
  }
}

extension BecauseOptions {
  /// Takes a finding from one state of its review to the next.
  fileprivate func review(_ id: StatusUpdateID, from states: [ReviewState], to next: ReviewState) throws {
    let author = try authorship.name()
    let store = try registry.forWriting()
    // One that rests on a sealed entry is as unknown here as it is in the history.
    let key = RecordKey(.statusUpdate, id.text)
    guard let found = try store.records(around: key).statusUpdates[id] else {
      throw JournalError.unknownRecord(id.text)
    }
    guard let state = found.finding?.state,
      let reviewed = found.reviewed(as: next, approver: next == .approved ? author : nil)
    else { throw ReviewRefused.noFinding(id) }
    guard states.contains(state) else { throw ReviewRefused.inState(id, state) }
    if next == .approved { try store.requireSecondPerson(author, for: key, besides: [found.author]) }
    try store.keep(
      [.statusUpdate(reviewed)], over: [.statusUpdate(found)], author: author,
      reason: reason(else: "finding \(id) \(next.rawValue)"))
    Terminal.tell(ReviewWords.of(language.resolved).stands(id, next))
  }
}
