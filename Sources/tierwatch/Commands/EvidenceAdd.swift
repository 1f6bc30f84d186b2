import ArgumentParser
import Registry
import Storage

extension EvidenceCommand {
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Records a piece of evidence; on a terminal it asks for what is missing.",
      discussion: """
        Five things are needed: what, when, where it says so, which recommendation, in which language.
        The rest has defaults that a colleague can complete. An entry is public if it is a law, a report
        or news with a link; anything else is restricted, and the program says so at once.

        Examples:
          tierwatch evidence add
          tierwatch evidence add --fact "Правительство утвердило механизм перенаправления." --language ru \\
            --event 2019-09-19 --source https://example.org/decree --recommendation KGZ-2019-06a \\
            --stance supports --stage adopted --kind law --attributed-to government --modality done
          tierwatch evidence add --fact "The ministry counted 38 victims in 2025." --language en --event 2025 \\
            --source https://example.org/yearly --recommendation KGZ-2025-04 \\
            --figure "measure: victimsIdentified, value: 38, comparison: {value: 42, period: 2024}"
        """)

    @Option(help: "What happened, in one sentence of your own.") var fact: String?
    @Option(help: "When: 2025-03-14, 2025-03, 2025-Q1, 2025 or a span.") var event: EventDate?
    @Option(help: "Where it says so: a link, a document, or a recorded source.") var source: String?
    @Option(help: "What it bears on, such as KGZ-2019-04b; once for each.", transform: SubjectID.argument)
    var recommendation: [SubjectID] = []
    @OptionGroup var language: LanguageOption
    @Option(help: "How it stands to them: supports, contradicts or context.") var stance: Stance = .context
    @Option(help: "The country of a new source.", transform: CountryCode.argument) var country: CountryCode?
    @Option(help: "The effort area.") var area: EffortArea?
    @Option(help: "Where effort moved.") var direction: Direction?
    @Option(help: "Who says so; once for each.") var attributedTo: [Attribution] = []
    @Option(help: "done, notDone, alleged or reported.") var modality: Modality = .reported
    @Option(help: "How far a measure has come.") var stage: Stage?
    @Option(help: "What the entry is; else news with a link, testimony without.") var kind: EvidenceKind?
    @OptionGroup var details: EvidenceDetails
    @Option(help: "Who may see it; else by kind and link.") var sensitivity: Sensitivity?
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var authorship: AuthorOptions

    func run() throws {
      let author = try authorship.name()
      let store = try registry.forWriting()
      let records = try store.records(kinds: [.country, .source, .recommendation])
      let words = TerminalWords.of(language.resolved).interview
      guard let draft = try draft(records, words) else { return Terminal.remark(words.dropped) }
      let kept = try entry(draft, records)
      try authorship.keep(
        in: store, kept.new, author: author, reason: authorship.reason ?? "evidence added by hand")
      Terminal.tell(words.saved(kept.evidence.id.text))
      tellProtected(kept.evidence, words)
      if kept.evidence.sensitivity.isProtected, store.vault == nil {
        Terminal.remark(VaultWords.of(language.resolved).unencrypted)
      }
      let missing = missingFields(kept.evidence)
      if !missing.isEmpty { Terminal.remark(words.toComplete(missing)) }
    }

    /// An entry that will not appear in public output says so at once.
    private func tellProtected(_ entry: Evidence, _ words: TerminalWords.Interview) {
      if entry.sensitivity > .public { Terminal.remark(words.notPublic(entry.sensitivity)) }
      if Registry.Record.evidence(entry).tellsProtectedDay {
        Terminal.remark(WarningWords.of(language.resolved).sayQuarter)
      }
    }

    /// What was given on the command line, or else asked for.
    private func draft(_ records: RecordSet, _ words: TerminalWords.Interview) throws -> EvidenceDraft? {
      if let fact, let event, let source {
        return EvidenceDraft(
          fact: fact, event: event, source: source, subjects: recommendation, language: language.resolved)
      }
      guard Terminal.isInteractive else {
        throw ValidationError(.withoutTerminal)
      }
      guard records.countries.count < 2 || country != nil || !recommendation.isEmpty else {
        throw ValidationError(.countryNeeded(records.countries.keys.sorted()))
      }
      return Interview(records: records, words: words, language: language.resolved, country: country)
        .run(
          knowing: Interview.Answers(
            fact: fact, event: event, source: source,
            subjects: recommendation.isEmpty ? nil : recommendation))
    }

    private func entry(_ draft: EvidenceDraft, _ records: RecordSet) throws -> (
      evidence: Evidence, new: [Record]
    ) {
      let place = try SourcePlace(
        draft.source, in: draft.language, home: home(draft, records), among: records)
      guard let id = Names.evidence() else {
        throw Complaint.noName(.evidence)
      }
      let kind = kind ?? (place.source.link == nil ? .testimony : .news)
      let level = sensitivity ?? .standard(for: kind, link: place.source.link)
      let evidence = try Evidence(
        id: id, fact: LocalizedText([draft.language: TextVersion(draft.fact)]), event: draft.event,
        recorded: Today.day(), area: area, direction: direction, attributedTo: attributedTo,
        modality: modality,
        links: draft.subjects.map { Evidence.Link(to: $0, stance: stance) }, criteria: details.criterion,
        stage: stage, kind: kind, figures: details.figures(of: draft.event), source: place.source.id,
        locator: details.place(), sensitivity: level,
        note: details.note.map { LocalizedText([draft.language: TextVersion($0)]) })
      return (evidence, place.protected(as: level).new + [.evidence(evidence)])
    }

    /// The country of a new source: as said, else that of what it bears on, else the only one.
    private func home(_ draft: EvidenceDraft, _ records: RecordSet) throws -> CountryCode {
      if let found = country ?? draft.subjects.first?.recommendation.edition.country { return found }
      if let named = SourceID(draft.source).flatMap({ records.sources[$0]?.id.country }) { return named }
      if records.countries.count == 1, let only = records.countries.keys.first { return only }
      throw Complaint.countryNeeded
    }

    /// Fields that the defaults leave to a colleague, by the names that record files use.
    private func missingFields(_ evidence: Evidence) -> [String] {
      let texts = Language.allCases.filter { evidence.fact[$0] == nil }.map { "fact.\($0.rawValue)" }
      return texts + (evidence.area == nil ? ["area"] : []) + (evidence.direction == nil ? ["direction"] : [])
        + (evidence.attributedTo.isEmpty ? ["attributedTo"] : []) + (evidence.stage == nil ? ["stage"] : [])
        + (evidence.credibility == nil ? ["credibility"] : []) + (evidence.locator == nil ? ["locator"] : [])
    }
  }
}

/// The five things that a monitor is asked for.
struct EvidenceDraft {
  let fact: String
  let event: EventDate
  let source: String
  let subjects: [SubjectID]
  let language: Language
}
