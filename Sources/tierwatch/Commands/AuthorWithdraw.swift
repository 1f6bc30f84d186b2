import ArgumentParser
import Registry
import Storage

extension AuthorCommand {
  struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw",
      abstract: "Says that an author has left: nothing is written or approved under that name any more.",
      discussion: """
        The record stays, and so does all that they wrote, signed and approved: it was theirs to do. Their devices stay \
        known by their names. 'tierwatch author add' brings them back.

        Examples:
          tierwatch author withdraw bakyt --because "Works elsewhere now."
          tierwatch author withdraw bakyt --on 2026-10-31 --because "Works elsewhere now."
        """)

    @Argument(help: "The pen-name.", transform: AuthorID.argument) var author: AuthorID
    @Option(help: "The day from which they write no more; else today.") var on: CalendarDay?
    @OptionGroup var step: BecauseOptions

    func run() throws {
      let (name, reason) = (try step.authorship.name(), try step.demandedReason())
      let store = try step.registry.forWriting()
      let authors = try store.records(kinds: [.author]).authors
      guard let old = authors[author] else { throw JournalError.unknownRecord(author.text) }
      if let day = old.left { throw JournalError.authorLeft(author.text, day) }
      guard authors.values.contains(where: { $0.left == nil && $0.id != author }) else {
        throw Complaint.lastAuthor(author)
      }
      let left = Author(
        id: old.id, country: old.country, role: old.role, devices: old.devices, left: try on ?? Today.day())
      try store.keep([.author(left)], over: [.author(old)], author: name, reason: reason)
      step.tellSaved(author.text)
    }
  }
}
