import ArgumentParser
import Registry
import Reporting
import Storage

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Findings, claims and readings: the history of a recommendation.",
    subcommands: [
      Assess.self, Claim.self, Reading.self, Submit.self, Return.self, Approve.self, List.self, History.self,
      Withdraw.self,
    ])

  struct History: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "history",
      abstract: "Lists all that was recorded about a recommendation or element, track by track.",
      discussion: """
        Lists what was said of it under the numbers of other lists too.

        Examples:
          tierwatch status history KGZ-2019-04 --language ky
          tierwatch status history KGZ-2019-04a --json
        """)

    @Argument(help: "Such as KGZ-2019-04 or KGZ-2019-04a.", transform: SubjectID.argument) var subject:
      SubjectID
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @Flag(help: "Print the records as JSON.") var json = false

    func run() throws {
      let store = try registry.forReading()
      try store.tellLocked(in: language.resolved)
      let records = try store.records(of: subject.recommendation.edition.country)
      guard records.contains(subject) else { throw JournalError.unknownRecord(subject.text) }
      let updates = records.statusUpdates.values.filter { bears($0.about, on: subject, in: records) }
        .sorted { ($0.since, $0.id) < ($1.since, $1.id) }
      if json { return try Terminal.tell(Record.json(updates.map(Record.statusUpdate))) }
      let words = TerminalWords.of(language.resolved).states
      guard !updates.isEmpty else { return Terminal.remark(words.noHistory) }
      for (track, head) in [
        (Track.claim, words.claim), (.finding, words.finding), (.reportReading, words.reportReading),
      ] {
        let lines = updates.filter { $0.track == track }
        Terminal.tell(head)
        for line in lines { Terminal.tell(sentence(line)) }
        if lines.isEmpty { Terminal.tell("  \(words.noHistory)") }
      }
    }

    /// Itself, an element of it, or what asks the same in another list.
    private func bears(_ other: SubjectID, on subject: SubjectID, in records: RecordSet) -> Bool {
      if let element = subject.element {
        return other.element.map(records.continuation(of: element).contains) ?? false
      }
      return records.line(of: subject.recommendation).contains(other.recommendation)
    }

    private func sentence(_ update: StatusUpdate) -> String {
      let cited = update.evidence.isEmpty ? "" : " [\(update.evidence.map(\.text).joined(separator: ", "))]"
      let value = update.value(in: language.resolved)
      return "  \(update.since)  \(update.about)  \(value)  \(update.author.harmless)\n"
        + TextTable.wrapped(
          update.reason.line(in: language.resolved) + cited, to: Terminal.width, after: "    ")
    }
  }
}

extension StatusUpdate {
  /// What it says, in a few words.
  func value(in language: Language) -> String {
    switch statement {
    case .claim(let claim): claim.words(in: language)
    case .finding(let finding):
      "\(finding.level.words(in: language)) (\(finding.state.words(in: language)))"
    case .reportReading(let reading):
      ([reading.edition.text] + (reading.direction.map { [$0.words(in: language)] } ?? [])
        + ["(\(reading.certainty.words(in: language)))"]).joined(separator: " ")
    }
  }
}
