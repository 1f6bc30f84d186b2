import ArgumentParser
import Registry
import Reporting
import Storage

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Findings, claims and readings: the history of a recommendation.",
    subcommands: [Assess.self, History.self])

  struct Assess: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Records a finding on an element, as a draft that somebody else approves.",
      discussion: """
        Levels: implemented, largelyImplemented, partiallyImplemented, started, noAction, contrary,
        noInformation, notApplicable.

        Examples:
          tierwatch status assess KGZ-2019-04a started --evidence KGZ-2019-N011 \\
            --because "Both texts exist as drafts; neither is approved." --language en
          tierwatch status assess KGZ-2019-06a implemented --evidence E-7F3KQ2M9XW4T --since 2019-09-19 \\
            --because "Механизм утверждён постановлением и применяется." --language ru
        """)

    @Argument(help: "The element, such as KGZ-2019-04a.", transform: SubjectID.argument) var element:
      SubjectID
    @Argument(help: "The level.") var level: FindingLevel
    @Option(help: "Evidence that it rests on; once for each entry.", transform: EvidenceID.argument)
    var evidence: [EvidenceID] = []
    @Option(help: "Why this level and not the next: a sentence or two for readers.") var because: String
    @Option(help: "The day from which it holds; else today.") var since: CalendarDay?
    @Option(
      help: "The edition whose period it rates; for continuing recommendations.",
      transform: EditionID.argument)
    var period: EditionID?
    @Option(help: "Where a continuing recommendation moved.") var trend: Trend?
    @Option(help: "One concrete next step for the lead body.") var nextStep: String?
    @Option(help: "The day on which notApplicable is looked at again.") var reviewBy: CalendarDay?
    @OptionGroup var language: LanguageOption
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var authorship: AuthorOptions

    func run() throws {
      let author = try authorship.name()
      guard !because.allSatisfy(\.isWhitespace) else { throw JournalError.emptyReason }
      let store = try registry.forWriting()
      let country = element.recommendation.edition.country
      let nature = try store.records(of: country).recommendations[element.recommendation]?.nature
      guard let id = Names.statusUpdate(milliseconds: Today.milliseconds) else {
        throw Failure(.unforeseen, "no name could be made for the finding")
      }
      let update = try update(id, author: author, continuing: nature == .continuing)
      try store.keep(
        [.statusUpdate(update)], author: author, reason: authorship.reason ?? "finding on \(element)")
      Terminal.tell(TerminalWords.of(language.resolved).interview.saved(id.text))
    }

    private func update(_ id: StatusUpdateID, author: String, continuing: Bool) throws -> StatusUpdate {
      let day = try since ?? Today.day()
      let own = EditionID(
        country: element.recommendation.edition.country, year: ReportingPeriod.reportYear(of: day))
      let finding = Finding(level: level, trend: trend, state: .draft, reviewBy: reviewBy)
      return StatusUpdate(
        id: id, about: element, since: day, period: continuing ? period ?? own : period,
        statement: .finding(finding), evidence: evidence, reason: text(because), author: author,
        nextStep: nextStep.map(text))
    }

    private func text(_ words: String) -> LocalizedText {
      LocalizedText([language.resolved: TextVersion(words)])
    }
  }

  struct History: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists all that was recorded about a recommendation or element, track by track.",
      discussion: """
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
      let records = try registry.forReading().records(of: subject.recommendation.edition.country)
      guard records.contains(subject) else { throw JournalError.unknownRecord(subject.text) }
      let updates = records.statusUpdates.values
        .filter {
          $0.about == subject || (subject.element == nil && $0.about.recommendation == subject.recommendation)
        }
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

    private func sentence(_ update: StatusUpdate) -> String {
      let value: String =
        switch update.statement {
        case .claim(let claim): claim.rawValue
        case .finding(let finding): "\(finding.level.rawValue) (\(finding.state.rawValue))"
        case .reportReading(let reading): "\(reading.edition) \(reading.certainty.rawValue)"
        }
      let cited = update.evidence.isEmpty ? "" : " [\(update.evidence.map(\.text).joined(separator: ", "))]"
      return "  \(update.since)  \(update.about)  \(value)  \(update.author.harmless)\n"
        + "    \(update.reason.line(in: language.resolved))\(cited)"
    }
  }
}
