import ArgumentParser
import Registry
import Reporting
import Storage

extension EvidenceCommand {
  struct Lower: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lower",
      abstract: "Asks that more people may see an entry; a second person grants that.",
      discussion: """
        Nothing is lowered by this yet. Words that were written for few are not shown to all: from restricted to public \
        the request brings new words, which take the place of the old ones. Whoever grants it reads them.

        Examples:
          tierwatch evidence lower E-7F3KQ2M9XW4T --to partners --because "The ministry has published it since."
          tierwatch evidence lower E-7F3KQ2M9XW4T --to public --because "Published since, without the place." \\
            --text-ru "Приют получил средства из бюджета." --text-ky "Баш калкалоочу жай бюджеттен каражат алды."
        """)

    @Argument(help: "Such as KGZ-2019-N027.", transform: EvidenceID.argument) var evidence: EvidenceID
    @Option(help: "public, partners or restricted.") var to: Sensitivity
    @OptionGroup var text: TextOptions
    @OptionGroup var step: BecauseOptions

    func run() throws {
      let (author, reason) = (try step.authorship.name(), try step.demandedReason())
      let store = try step.registry.forWriting()
      let old = try store.unsealedEvidence(evidence)
      guard to < old.sensitivity else { throw ReviewRefused.noLowerLevel(evidence, old.sensitivity) }
      let words = try text.text()
      guard words != nil || !old.sensitivity.wantsNewWords(for: to) else {
        throw ReviewRefused.newWordsNeeded(evidence)
      }
      let lowering = Lowering(
        to: to, by: author, because: LocalizedText([step.language.resolved: TextVersion(reason)]),
        fact: words)
      try store.keep(
        [.evidence(old.asking(lowering))], over: [.evidence(old)], author: author,
        // The journal's reasons are not encrypted; the entry is.
        reason: "evidence \(evidence): asked to lower it to \(to.rawValue)")
      Terminal.tell(ReviewWords.of(step.language.resolved).asked(evidence, to))
    }
  }

  struct ApproveLowering: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "approve-lowering",
      abstract: "Grants what somebody else asked for with 'evidence lower', after reading what will be seen.",
      discussion: """
        Example:
          tierwatch evidence approve-lowering E-7F3KQ2M9XW4T --author bakyt --because "Read; it names nobody."
        """)

    @Argument(help: "Such as KGZ-2019-N027.", transform: EvidenceID.argument) var evidence: EvidenceID
    @OptionGroup var step: BecauseOptions
    @OptionGroup var consent: ConsentOptions

    func run() throws {
      let (author, language) = (try step.authorship.name(), step.language.resolved)
      let store = try step.registry.forWriting()
      let old = try store.unsealedEvidence(evidence)
      guard let lowering = old.lowering else { throw ReviewRefused.nothingAsked(evidence) }
      let key = RecordKey(.evidence, evidence.text)
      try store.requireSecondPerson(author, for: key, besides: [lowering.by])
      let lowered = old.lowered(as: lowering)
      try store.check([.record(.evidence(lowered))])
      Terminal.remark("\(lowering.by.harmless): \(lowering.because.line(in: language))")
      for change in try store.changes(from: .evidence(old), to: .evidence(lowered)) {
        Terminal.remark(change.line(in: language))
      }
      let words = ReviewWords.of(language)
      guard
        try consent.given(
          to: CorrectionWords.of(language).lower(evidence, old.sensitivity, lowering.to), in: language)
      else { return }
      try store.keep(
        [.evidence(lowered)], over: [.evidence(old)], author: author,
        reason: step.reason(else: "evidence \(evidence) lowered to \(lowering.to.rawValue)"))
      Terminal.tell(words.lowered(evidence, lowering.to))
    }
  }

  struct RefuseLowering: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "refuse-lowering",
      abstract: "Refuses, or takes back, a request to let more people see an entry.",
      discussion: """
        Example:
          tierwatch evidence refuse-lowering E-7F3KQ2M9XW4T --because "The place can still be guessed."
        """)

    @Argument(help: "Such as KGZ-2019-N027.", transform: EvidenceID.argument) var evidence: EvidenceID
    @OptionGroup var step: BecauseOptions

    func run() throws {
      let (author, reason) = (try step.authorship.name(), try step.demandedReason())
      let store = try step.registry.forWriting()
      let old = try store.unsealedEvidence(evidence)
      guard old.lowering != nil else { throw ReviewRefused.nothingAsked(evidence) }
      try store.keep([.evidence(old.asking(nil))], over: [.evidence(old)], author: author, reason: reason)
      step.tellSaved(evidence.text)
    }
  }
}
