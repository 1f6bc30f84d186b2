public import Registry

extension Sample {
  public static func recommendation(
    _ id: String = "KGZ-2019-04", elements: [Element] = [], lineage: [Recommendation.Ancestry] = [],
    nature: Nature = .oneOff, themes: [Theme] = [.protection], criteria: [Criterion] = [],
    areas: [EffortArea] = [], lead: [String] = [], supporting: [String] = []
  ) -> Recommendation {
    Recommendation(
      id: text(id, RecommendationID.init), shortTitle: words("Title of \(id)"), text: words("Text of \(id)."),
      themes: themes, criteria: criteria, areas: areas, nature: nature,
      lead: lead.map { text($0, BodyID.init) },
      supporting: supporting.map { text($0, BodyID.init) }, elements: elements, lineage: lineage)
  }

  public static func element(
    _ id: String = "KGZ-2019-04a", essential: Bool = true, side: Side = .inPractice,
    continues: String? = nil
  ) -> Element {
    Element(
      id: text(id, ElementID.init), title: words("Part \(id)"), essential: essential, side: side,
      closesWhen: words("\(id) is seen to work."),
      continues: continues.map { text($0, ElementID.init) })
  }

  public static func ancestry(
    _ ancestor: String = "KGZ-2018-01", _ relation: LineageRelation = .carried
  ) -> Recommendation.Ancestry {
    Recommendation.Ancestry(ancestor: text(ancestor, RecommendationID.init), relation: relation)
  }

  public static func edition(
    _ id: String = "KGZ-2019", published: String? = "2019-06-20", listComplete: Bool = true,
    source: String? = nil
  ) -> Edition {
    Edition(
      id: text(id, EditionID.init), published: published.map(day), listComplete: listComplete,
      source: source.map { text($0, SourceID.init) })
  }

  public static func placement(
    _ edition: String = "KGZ-2019", _ tier: Tier = .watchList, waiver: Waiver? = nil, source: String? = nil
  ) -> Placement {
    Placement(
      edition: text(edition, EditionID.init), tier: tier, basis: .full, waiver: waiver,
      source: source.map { text($0, SourceID.init) })
  }

  public static func owner(
    _ id: String, kind: OwnerKind = .government, partOf: String? = nil
  ) -> Owner {
    Owner(
      id: text(id, OwnerID.init), name: words("Name of \(id)"), kind: kind,
      partOf: partOf.map { text($0, OwnerID.init) })
  }

  public static func source(
    _ id: String = "KGZ-TIP-2019", owner: String = "State Department", reliability: Reliability? = .b,
    link: String? = "https://example.org/report", language: String = "en", published: String? = nil
  ) -> Source {
    Source(
      id: text(id, SourceID.init), title: words("Title of \(id)"), owner: owner, link: link,
      language: language, published: published.map(date), reliability: reliability.map(judged))
  }

  public static func body(_ id: String = "KGZ-interior-ministry", successors: [String] = []) -> Body {
    Body(id: text(id, BodyID.init), name: words(id), successors: successors.map { text($0, BodyID.init) })
  }

  public static func author(
    _ name: String, role: AuthorRole? = nil, devices: [String] = [], left: CalendarDay? = nil
  ) -> Author {
    Author(
      id: text(name, AuthorID.init), country: country, role: role,
      devices: devices.map { text($0, DeviceID.init) }, left: left)
  }

  /// A request to let all see an entry.
  public static func lowering(to level: Sensitivity = .public, fact: LocalizedText? = nil) -> Lowering {
    Lowering(to: level, by: "Aigul", because: words("published since"), fact: fact)
  }

  public static func country(_ code: String, regions: [String] = []) -> Country {
    Country(
      code: text(code, CountryCode.init), name: words("Country \(code)"),
      regions: regions.map { Country.Region(id: text($0, RegionID.init), name: words("Region \($0)")) })
  }

  public static func commentary(
    _ id: String = "KGZ-2019-overview-1", edition: String = "KGZ-2019",
    section: Commentary.Section = .overview, says: String = "A judgement.", author: String = "Aigul"
  ) -> Commentary {
    Commentary(
      id: text(id, CommentaryID.init), edition: text(edition, EditionID.init), section: section,
      author: author, since: day("2019-07-01"), text: words(says))
  }

  public static func decision(
    _ id: String = "KGZ-2019-D01", decided: String = "2019-11-20", says: String = "To be done.",
    recommendations: [String] = ["KGZ-2019-04"], owner: String? = "KGZ-interior-ministry",
    due: String? = "2020-03-31", author: String = "Aigul", closed: Decision.Closing? = nil
  ) -> Decision {
    Decision(
      id: text(id, DecisionID.init), decided: day(decided), text: words(says),
      recommendations: recommendations.map { text($0, RecommendationID.init) },
      owner: owner.map { text($0, BodyID.init) }, due: due.map(day), author: author, closed: closed)
  }

  public static func closing(
    _ outcome: DecisionOutcome = .done, on closed: String = "2020-03-20", note: String? = "Seen.",
    evidence: [String] = []
  ) -> Decision.Closing {
    Decision.Closing(
      outcome: outcome, on: day(closed), note: note.map { words($0) },
      evidence: evidence.map { text($0, EvidenceID.init) })
  }

  /// A grade with a grader and a reason.
  public static func judged<Grade>(_ grade: Grade) -> Judgement<Grade> {
    Judgement(grade: grade, grader: "Aigul", reason: words("By its record."))
  }
}
