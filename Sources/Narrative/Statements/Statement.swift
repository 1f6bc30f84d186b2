public import Registry

/// What a sentence, or a part of one, says of a government's efforts: a draft of an evidence entry.
public struct Statement: Sendable {
  public let locator: Locator
  /// Where it stands in the original: one place, or more where a page break lies between.
  public internal(set) var places: [Range<Int>]
  public internal(set) var text: String
  public var area: EffortArea?
  public var direction: Direction?
  public var stage: Stage?
  public var modality: Modality
  public var attributedTo: [Attribution]
  public var kind: EvidenceKind
  public var event: EventDate
  public var figures: [ReadFigure]
  public var links: [ReadLink]
  public var reasons: [Reason]
}

/// A figure with the place of its number.
public struct ReadFigure: Sendable, Hashable {
  public var figure: Figure
  public let places: [Range<Int>]
}

/// A recommendation that a statement bears on, by its position in the list, and how surely.
public struct ReadLink: Sendable, Hashable {
  public let position: Int
  public let stance: Stance
  /// From 0 to 1.
  public let score: Double
  /// The words and senses that both have.
  public let shared: [String]
}

/// Why something was proposed: a rule, and the words that it went by.
public struct Reason: Sendable, Hashable {
  public let rule: Rule
  public let cues: [Range<Int>]

  init(_ rule: Rule, _ cues: [Range<Int>] = []) { (self.rule, self.cues) = (rule, cues) }
}

/// The rules by which drafts are proposed; their names stand in the drafts.
public enum Rule: String, CaseIterable, Sendable, Hashable {
  // Area.
  case areaByWords, areaBySection, noArea
  // Direction.
  case noReport, noFigures, unknownNumber, effortsNotIncreased, effortsIncreased, verdict, earlierPeriod,
    lawDescribed, lawFallsShort
  case negated, reduced, problem, mixed, carriedOn, increased, done, drafted, intended, doneByOthers,
    comparisonHigher
  case comparisonLower, comparisonEqual, partsTold, nothingTold
}
