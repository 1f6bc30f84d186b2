/// One thing that somebody says happened, with who says so and where.
public struct Evidence: Hashable, Sendable {
  public let id: EvidenceID
  public let fact: LocalizedText
  public let event: EventDate
  /// The day on which it was written down; it says nothing of when it happened.
  public let recorded: CalendarDay?
  public let area: EffortArea?
  public let direction: Direction?
  /// Who says so; empty until somebody has looked.
  public let attributedTo: [Attribution]
  public let modality: Modality
  public let links: [Link]
  /// Entries that say the same; counted once.
  public let restates: [EvidenceID]
  /// Entries of others that this one confirms.
  public let corroborates: [EvidenceID]
  /// Entries that say otherwise of the same thing; neither is corrected by the other.
  public let disagreesWith: [EvidenceID]
  public let criteria: [Criterion]
  public let place: RegionID?
  public let stage: Stage?
  public let kind: EvidenceKind
  public let figures: [Figure]
  public let source: SourceID
  public let locator: Locator?
  public let credibility: Judgement<Credibility>?
  public let sensitivity: Sensitivity
  public let note: LocalizedText?
  /// Somebody's request to let more people see it.
  public let lowering: Lowering?

  public init(
    id: EvidenceID, fact: LocalizedText, event: EventDate, recorded: CalendarDay? = nil,
    area: EffortArea? = nil, direction: Direction? = nil, attributedTo: [Attribution] = [],
    modality: Modality, links: [Link] = [], restates: [EvidenceID] = [], corroborates: [EvidenceID] = [],
    disagreesWith: [EvidenceID] = [], criteria: [Criterion] = [], place: RegionID? = nil, stage: Stage? = nil,
    kind: EvidenceKind,
    figures: [Figure] = [], source: SourceID, locator: Locator? = nil,
    credibility: Judgement<Credibility>? = nil, sensitivity: Sensitivity, note: LocalizedText? = nil,
    lowering: Lowering? = nil
  ) {
    self.id = id
    self.fact = fact
    self.event = event
    self.recorded = recorded
    self.area = area
    self.direction = direction
    self.attributedTo = attributedTo
    self.modality = modality
    self.links = links
    self.restates = restates
    self.corroborates = corroborates
    self.disagreesWith = disagreesWith
    self.criteria = criteria
    self.place = place
    self.stage = stage
    self.kind = kind
    self.figures = figures
    self.source = source
    self.locator = locator
    self.credibility = credibility
    self.sensitivity = sensitivity
    self.note = note
    self.lowering = lowering
  }

  public struct Link: Hashable, Sendable {
    public let to: SubjectID
    public let stance: Stance

    public init(to: SubjectID, stance: Stance) {
      (self.to, self.stance) = (to, stance)
    }
  }
}

extension Evidence {
  /// The country of its source.
  public var country: CountryCode { source.country }

  /// The edition whose reporting period holds the event.
  public var edition: EditionID {
    EditionID(country: country, year: ReportingPeriod.reportYear(of: event.lastDay))
  }

  /// Other entries that it names.
  public var related: [EvidenceID] { restates + corroborates + disagreesWith }

  /// The criteria it bears on: its own, else its area's.
  public var bearsOn: [Criterion] { criteria.isEmpty ? [area?.criterion].compactMap(\.self) : criteria }
}
