import ArgumentParser
import Registry

/// The fields of a piece of evidence that can be changed; what is not given stays as it was.
struct EvidenceFields: ParsableArguments {
  @Option(help: "What happened, in one sentence of your own.") var fact: String?
  @OptionGroup var words: WordsOptions
  @Option(help: "When: 2025-03-14, 2025-03, 2025-Q1, 2025 or a span.") var event: EventDate?
  @Option(help: "Where it says so: a link, a document, or a recorded source.") var source: String?
  @Option(
    help: "What it bears on and how, such as KGZ-2019-04b:supports (supports, contradicts, context).",
    transform: Evidence.Link.argument)
  var link: [Evidence.Link] = []
  @Option(help: "What it does not bear on, such as KGZ-2019-04b.", transform: SubjectID.argument)
  var unlink: [SubjectID] = []
  @Option(
    help: "An entry that it does not restate, confirm or disagree with.", transform: EvidenceID.argument)
  var unrelate: [EvidenceID] = []
  @Option(help: "The effort area.") var area: EffortArea?
  @Option(help: "Where effort moved.") var direction: Direction?
  @Option(help: "Who says so; once for each, in place of all before.") var attributedTo: [Attribution] = []
  @Option(help: "done, notDone, alleged or reported.") var modality: Modality?
  @Option(help: "How far a measure has come.") var stage: Stage?
  @Option(help: "What the entry is.") var kind: EvidenceKind?
  @Option(help: "An oblast or a city of republican standing, such as KG-GO.", transform: RegionID.argument)
  var place: RegionID?
  @OptionGroup var details: EvidenceDetails
  @Option(help: "How far it can be believed: 1 (confirmed) to 5, or 6 (cannot be judged).")
  var credibility: Credibility?
  @Option(help: "Why the credibility is judged so.") var because: String?
  @Option(help: "Who may see it: public, partners, restricted or sealed.") var sensitivity: Sensitivity?
  @Option(
    help:
      "A field to empty: area, direction, stage, place, credibility, attributedTo, figures, criteria, locator or note."
  )
  var without: [Emptied] = []

  enum Emptied: String, CaseIterable, ExpressibleByArgument {
    case area, direction, stage, place, credibility, attributedTo, figures, criteria, locator, note
  }

  func validate() throws {
    guard (credibility == nil) == (because == nil) else {
      throw ValidationError(.gradeWithReason)
    }
  }
}

extension Evidence.Link {
  fileprivate static func argument(_ text: String) throws -> Self {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let subject = SubjectID(parts[0]), let stance = Stance(rawValue: parts[1]) else {
      throw ValidationError(.noLink(text))
    }
    return Self(to: subject, stance: stance)
  }
}
