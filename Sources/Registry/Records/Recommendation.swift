/// One prioritized recommendation of an edition.
public struct Recommendation: Hashable, Sendable {
  public let id: RecommendationID
  public let shortTitle: LocalizedText
  public let text: LocalizedText
  public let themes: [Theme]
  public let criteria: [Criterion]
  public let areas: [EffortArea]
  public let nature: Nature
  public let lead: [BodyID]
  public let supporting: [BodyID]
  public let locator: Locator?
  public let elements: [Element]
  public let lineage: [Ancestry]
  public let note: LocalizedText?

  public init(
    id: RecommendationID, shortTitle: LocalizedText, text: LocalizedText, themes: [Theme] = [],
    criteria: [Criterion] = [], areas: [EffortArea] = [], nature: Nature, lead: [BodyID] = [],
    supporting: [BodyID] = [], locator: Locator? = nil, elements: [Element] = [], lineage: [Ancestry] = [],
    note: LocalizedText? = nil
  ) {
    self.id = id
    self.shortTitle = shortTitle
    self.text = text
    self.themes = themes
    self.criteria = criteria
    self.areas = areas
    self.nature = nature
    self.lead = lead
    self.supporting = supporting
    self.locator = locator
    self.elements = elements
    self.lineage = lineage
    self.note = note
  }

  /// Where it came from in an earlier edition.
  public struct Ancestry: Hashable, Sendable {
    public let ancestor: RecommendationID
    public let relation: LineageRelation

    public init(ancestor: RecommendationID, relation: LineageRelation) {
      (self.ancestor, self.relation) = (ancestor, relation)
    }
  }
}

/// A part of a recommendation that can be checked by itself.
public struct Element: Hashable, Sendable {
  public let id: ElementID
  public let title: LocalizedText
  public let essential: Bool
  public let side: Side
  public let closesWhen: LocalizedText
  /// The element of an earlier edition that asks the same.
  public let continues: ElementID?

  public init(
    id: ElementID, title: LocalizedText, essential: Bool, side: Side, closesWhen: LocalizedText,
    continues: ElementID? = nil
  ) {
    self.id = id
    self.title = title
    self.essential = essential
    self.side = side
    self.closesWhen = closesWhen
    self.continues = continues
  }
}
