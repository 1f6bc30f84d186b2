import ArgumentParser
import Registry
import Reporting
import Storage

struct SourceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "source", abstract: "What evidence rests on: documents, pages, letters.",
    subcommands: [List.self, Show.self, Grade.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists sources with their grades and owners.",
      discussion: """
        Examples:
          tierwatch source list --owner KGZ-24kg
          tierwatch source list --ungraded --language ru
        """)

    @Option(help: "Only those of this country.", transform: CountryCode.argument) var country: CountryCode?
    @Option(
      help: "Only those behind which this owner stands, by itself or by its parts.",
      transform: OwnerID.argument) var owner: OwnerID?
    @Flag(help: "Only those that are not graded, or graded F: it cannot be judged.") var ungraded = false
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @Flag(help: "Print the records as JSON.") var json = false

    func run() throws {
      let records = try registry.forReading().records(
        of: country ?? owner?.country, kinds: [.owner, .source])
      let listed = records.sources.values.filter { source in
        let isTheirs = owner.map { records.owners(of: [source]).contains($0) } ?? true
        return isTheirs && (!ungraded || source.reliability?.grade.isJudged != true)
      }.sorted { $0.id < $1.id }
      if json { return try Terminal.tell(Record.json(listed.map(Record.source))) }
      let terminal = TerminalWords.of(language.resolved)
      guard !listed.isEmpty else { return Terminal.remark(terminal.states.nothingListed) }
      let words = GradeWords.of(language.resolved)
      let rows = listed.map { source in
        [
          source.id.text, source.reliability?.grade.rawValue ?? terminal.columns.none,
          source.owner.harmless, source.title.line(in: language.resolved),
        ]
      }
      let heads = [terminal.columns.name, words.reliabilityColumn, words.owner, terminal.placements.source]
      Terminal.tell(TextTable(heads: heads, rows: rows).text(width: Terminal.width))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows one source as its record file has it, and every grade that it has had.",
      discussion: """
        Example:
          tierwatch source show KGZ-TIP-2025
        """)

    @Argument(help: "Such as KGZ-TIP-2025.", transform: SourceID.argument) var source: SourceID
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var language: LanguageOption
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
      let store = try registry.forReading()
      let found = Record.source(try store.source(source))
      if json { return try Terminal.tell(Record.json([found])) }
      Terminal.tell(try found.yaml)
      Terminal.tell(try store.grades(of: source, in: language.resolved))
    }
  }

  struct Grade: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "grade",
      abstract: "Grades how far a source can be relied on; the grade before stays in the journal.",
      discussion: """
        A: completely, B: usually, C: fairly, D: not usually, E: unreliable, F: cannot be judged. All entries that
        rest on the source share the letter.

        Example:
          tierwatch source grade KGZ-TIP-2025 --reliability B --because "A yearly report with published methods."
        """)

    @Argument(help: "Such as KGZ-TIP-2025.", transform: SourceID.argument) var source: SourceID
    @Option(help: "A to E, or F: cannot be judged.") var reliability: Reliability
    @OptionGroup var reason: GradeOptions
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var authorship: AuthorOptions

    func run() throws {
      let author = try authorship.name()
      let store = try registry.forWriting()
      let old = try store.source(source)
      let graded = old.with(
        reliability: try .given(
          reliability, because: reason.because, in: reason.language.resolved, over: old.reliability,
          by: author))
      try store.keepGraded(
        [.source(graded)], over: [.source(old)], of: source.country, author: author,
        reason: authorship.reason ?? "source \(source) graded \(reliability.rawValue)",
        in: reason.language.resolved)
      Terminal.tell(TerminalWords.of(reason.language.resolved).interview.saved(source.text))
    }
  }
}

extension RegistryStore {
  /// A source as it is kept; one on which only sealed entries rest is for nobody.
  func source(_ id: SourceID) throws -> Source {
    guard let found = try records(of: id.country, kinds: [.source]).sources[id] else {
      throw JournalError.unknownRecord(id.text)
    }
    return found
  }

  /// Keeps what was graded, and says which findings rest on too little by that: a lower grade is never refused.
  func keepGraded(
    _ graded: [Record], over old: [Record], of country: CountryCode, author: String, reason: String,
    in language: Language
  ) throws {
    let before = Set(try records(of: country).warnings)
    try keep(graded, over: old, author: author, reason: reason)
    for warning in try records(of: country).warnings where !before.contains(warning) {
      Terminal.remark(warning.sentence(in: language))
    }
  }
}

extension Problem {
  /// The record, what is wrong with it, and what to do.
  func sentence(in language: Language) -> String {
    let words = words(in: language)
    return "\(record.words(in: language)): \(words.what); \(words.remedy)"
  }
}
