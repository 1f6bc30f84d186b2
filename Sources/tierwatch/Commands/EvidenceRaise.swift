import ArgumentParser
import Registry
import Storage

extension EvidenceCommand {
  struct Raise: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "raise",
      abstract: "Lets fewer people see an entry, at once; one person and a reason are enough.",
      discussion: """
        Example:
          tierwatch evidence raise E-7F3KQ2M9XW4T --to sealed --because "It points to the shelter."
        """)

    @Argument(help: "Such as KGZ-2019-N027.", transform: EvidenceID.argument) var evidence: EvidenceID
    @Option(help: "partners, restricted or sealed.") var to: Sensitivity
    @OptionGroup var step: BecauseOptions

    func run() throws {
      let (author, reason) = (try step.authorship.name(), try step.demandedReason())
      let store = try step.registry.forWriting()
      let old = try store.unsealedEvidence(evidence)
      guard to > old.sensitivity else { throw ReviewRefused.noHigherLevel(evidence, old.sensitivity) }
      try store.keep([.evidence(old.raised(to: to))], over: [.evidence(old)], author: author, reason: reason)
      step.tellSaved(evidence.text)
      let words = TerminalWords.of(step.language.resolved).interview
      Terminal.tell(words.notPublic(to))
      if to == .sealed { Terminal.tell(CorrectionWords.of(step.language.resolved).sealedNow) }
    }
  }
}
