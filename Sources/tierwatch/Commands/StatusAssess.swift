import ArgumentParser
import Registry
import Storage

extension StatusCommand {
  struct Assess: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "assess",
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
    @OptionGroup var statement: StatementOptions
    @Option(help: "The day from which it holds; else today.") var since: CalendarDay?
    @Option(
      help: "The edition whose period it rates; for continuing recommendations.",
      transform: EditionID.argument)
    var period: EditionID?
    @Option(help: "Where a continuing recommendation moved.") var trend: Trend?
    @Option(help: "One concrete next step for the lead body.") var nextStep: String?
    @Option(help: "The day on which notApplicable is looked at again.") var reviewBy: CalendarDay?

    func run() throws {
      let store = try statement.registry.forWriting()
      let day = try since ?? Today.day()
      let finding = Finding(level: level, trend: trend, state: .draft, reviewBy: reviewBy)
      try statement.keep(
        .finding(finding), about: element, since: day, period: period ?? ownPeriod(of: day, in: store),
        nextStep: nextStep, in: store)
    }

    /// The edition whose period holds the day, where the recommendation is rated for each period.
    private func ownPeriod(of day: CalendarDay, in store: RegistryStore) throws -> EditionID? {
      let country = element.recommendation.edition.country
      let nature = try store.records(of: country).recommendations[element.recommendation]?.nature
      return nature == .continuing
        ? EditionID(country: country, year: ReportingPeriod.reportYear(of: day)) : nil
    }
  }
}
