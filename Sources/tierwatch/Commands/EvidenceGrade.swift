import ArgumentParser
import Registry
import Storage

extension EvidenceCommand {
  struct Grade: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "grade",
      abstract: "Grades how far an entry can be believed; the grade before stays in the journal.",
      discussion: """
        1: confirmed by another owner, 2: probably true, 3: possibly true, 4: doubtful, 5: improbable, 6: cannot be
        judged. 1 is refused until an entry confirms it behind whose source another owner stands; two parts of one
        owner are one. A lower grade is never refused: findings that rest on too little by it are named.

        Examples:
          tierwatch evidence grade KGZ-2019-N027 --credibility 3 --because "Told by one official, by word of mouth."
          tierwatch evidence grade KGZ-X34b --credibility 1 --corroborated-by KGZ-2025-N014 --because "Both say so."
        """)

    @Argument(help: "Such as KGZ-2019-N027.", transform: EvidenceID.argument) var evidence: EvidenceID
    @Option(help: "1 (confirmed) to 5, or 6 (cannot be judged).") var credibility: Credibility
    @OptionGroup var reason: GradeOptions
    @Option(help: "An entry that confirms it; once for each.", transform: EvidenceID.argument)
    var corroboratedBy: [EvidenceID] = []
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var authorship: AuthorOptions

    func run() throws {
      let author = try authorship.name()
      let store = try registry.forWriting()
      let old = try store.unsealedEvidence(evidence)
      let graded = old.with(
        credibility: try .given(
          credibility, because: reason.because, in: reason.language.resolved, over: old.credibility,
          by: author))
      let others = try corroboratedBy.map { try store.unsealedEvidence($0) }
        .filter { !$0.corroborates.contains(evidence) }
      try store.keepGraded(
        [.evidence(graded)] + others.map { .evidence($0.with(corroborating: [evidence])) },
        over: [.evidence(old)] + others.map(Record.evidence), of: old.country, author: author,
        reason: authorship.reason ?? "evidence \(evidence) graded \(credibility.rawValue)",
        in: reason.language.resolved)
      Terminal.tell(TerminalWords.of(reason.language.resolved).interview.saved(evidence.text))
    }
  }
}
