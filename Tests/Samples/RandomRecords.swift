public import Registry

extension Sample {
  /// The complete sample with records more of chance, without a problem.
  public static func random(_ count: Int, seed: UInt64) -> RecordSet {
    var generator = SplitMix64(seed: seed)
    var records = complete
    for number in 1...count {
      records.insert(.owner(owner(number, &generator)))
      records.insert(.source(source(number, &generator)))
      records.insert(.body(body(number, &generator)))
      records.insert(.evidence(evidence(number, of: number, &generator)))
      records.insert(.statusUpdate(claim(number, &generator)))
      records.insert(.commentary(commentary(number, &generator)))
      if number < 99 { records.insert(.decision(decision(number, &generator))) }
    }
    return records
  }

  /// Some words in some languages, at least one.
  public static func words(_ generator: inout SplitMix64) -> LocalizedText {
    var versions: [Language: TextVersion] = [:]
    for language in Language.allCases where generator.chance() {
      versions[language] = version(&generator)
    }
    return LocalizedText(versions.isEmpty ? [.kyrgyz: version(&generator)] : versions)
  }

  private static func version(_ generator: inout SplitMix64) -> TextVersion {
    let words = generator.pick(awkwardTexts) + (generator.maybe { $0.pick(awkwardTexts) } ?? "")
    let forms: [TextForm] = [
      .paraphrase, .authentic,
      .translation(
        Translation(
          original: generator.pick(Language.allCases), translator: "Aigul", made: anyDay(&generator))),
    ]
    return TextVersion(words, form: generator.pick(forms), revised: generator.maybe(anyDay))
  }

  private static func source(_ number: Int, _ generator: inout SplitMix64) -> Source {
    Source(
      id: text("KGZ-S\(number)", SourceID.init), title: words(&generator), publisher: generator.maybe(words),
      owner: generator.chance() ? line(&generator) : "KGZ-O\(number)", link: generator.maybe(line),
      document: generator.maybe(line),
      language: line(&generator),
      published: generator.maybe(publication), captured: generator.maybe(anyDay),
      reliability: generator.maybe { judged($0.pick(Reliability.allCases), &$0) },
      note: generator.maybe(words))
  }

  private static func owner(_ number: Int, _ generator: inout SplitMix64) -> Owner {
    Owner(
      id: text("KGZ-O\(number)", OwnerID.init), name: words(&generator),
      kind: generator.pick(OwnerKind.allCases),
      partOf: number > 1 ? generator.maybe { _ in text("KGZ-O\(number - 1)", OwnerID.init) } : nil)
  }

  private static func body(_ number: Int, _ generator: inout SplitMix64) -> Body {
    Body(
      id: text("KGZ-B\(number)", BodyID.init), name: words(&generator), from: generator.maybe(anyDay),
      until: generator.maybe(anyDay),
      successors: number > 1 ? generator.some(of: [text("KGZ-B\(number - 1)", BodyID.init)]) : [])
  }

  private static func evidence(_ number: Int, of count: Int, _ generator: inout SplitMix64) -> Evidence {
    let level = generator.pick([Sensitivity.public, .partners, .restricted])
    let earlier = (1..<max(2, number)).map { text("KGZ-X\($0)", EvidenceID.init) }.filter { _ in number > 1 }
    return Evidence(
      id: text("KGZ-X\(number)", EvidenceID.init), fact: words(&generator), event: anyDate(&generator),
      recorded: generator.maybe(anyDay), area: generator.maybe { $0.pick(EffortArea.allCases) },
      direction: generator.maybe { $0.pick(Direction.allCases) },
      attributedTo: generator.some(of: Attribution.allCases), modality: generator.pick(Modality.allCases),
      links: generator.some(of: ["KGZ-2019-04a", "KGZ-2019-05", "KGZ-2018-01"]).map {
        link($0, generator.pick(Stance.allCases))
      },
      restates: generator.some(of: earlier), corroborates: generator.some(of: earlier),
      disagreesWith: generator.some(of: earlier),
      criteria: generator.some(of: Criterion.allCases),
      place: generator.maybe { text($0.pick(["KG-B", "KG-GO"]), RegionID.init) },
      stage: generator.maybe { $0.pick(Stage.allCases) }, kind: generator.pick(EvidenceKind.allCases),
      figures: generator.some(of: Measure.allCases).map { figure($0, earlier, &generator) },
      source: text("KGZ-S\(number)", SourceID.init), locator: generator.maybe(place),
      credibility: generator.maybe { judged($0.pick([.probable, .possible, .unjudged]), &$0) },
      sensitivity: level, note: generator.maybe(words),
      lowering: level == .public ? nil : generator.maybe(request))
  }

  private static func request(_ generator: inout SplitMix64) -> Lowering {
    Lowering(to: .public, by: line(&generator), because: words(&generator), fact: words(&generator))
  }

  private static func figure(
    _ measure: Measure, _ earlier: [EvidenceID], _ generator: inout SplitMix64
  ) -> Figure {
    Figure(
      measure: measure, unit: generator.pick(Unit.allCases), value: generator.maybe(amount),
      upTo: generator.maybe(amount), approximate: generator.chance(),
      bound: generator.maybe { $0.pick(Figure.Bound.allCases) },
      moved: generator.maybe { $0.pick(Movement.allCases) }, basis: generator.pick(Basis.allCases),
      period: anyDate(&generator),
      countedBy: generator.some(of: Attribution.allCases),
      comparison: generator.maybe { Figure.Comparison(value: amount(&$0), period: anyDate(&$0)) },
      breakdown: Set(generator.some(of: awkwardTexts.dropLast(2).suffix(8))).sorted().map {
        Figure.Share(key: $0, value: amount(&generator))
      }, definition: generator.pick(DefinitionFit.allCases), partOf: generator.some(of: earlier).first,
      restatedBy: generator.some(of: earlier).first)
  }

  private static func claim(_ number: Int, _ generator: inout SplitMix64) -> StatusUpdate {
    StatusUpdate(
      id: text("KGZ-C\(number)", StatusUpdateID.init),
      about: text(generator.pick(["KGZ-2019-04", "KGZ-2019-04b", "KGZ-2018-01"]), SubjectID.init),
      since: anyDay(&generator), statement: .claim(generator.pick(Claim.allCases)),
      evidence: generator.some(of: [text("KGZ-X\(number)", EvidenceID.init)]), reason: words(&generator),
      author: line(&generator), nextStep: generator.maybe(words))
  }

  private static func commentary(_ number: Int, _ generator: inout SplitMix64) -> Commentary {
    Commentary(
      id: text("KGZ-T\(number)", CommentaryID.init), edition: edition,
      section: generator.pick(Commentary.Section.allCases), author: line(&generator),
      since: anyDay(&generator),
      text: words(&generator))
  }

  private static func decision(_ number: Int, _ generator: inout SplitMix64) -> Decision {
    let closing = generator.maybe {
      Decision.Closing(
        outcome: $0.pick(DecisionOutcome.allCases), on: text("2020-01-01", CalendarDay.init(iso:)),
        note: words(&$0), evidence: $0.some(of: [text("KGZ-X\(number)", EvidenceID.init)]))
    }
    return Decision(
      id: text("KGZ-2019-D\(number < 9 ? "0" : "")\(number + 1)", DecisionID.init),
      decided: anyDay(&generator),
      text: words(&generator),
      recommendations: generator.some(of: ["KGZ-2019-04", "KGZ-2018-01"]).map {
        text($0, RecommendationID.init)
      }, owner: generator.maybe { _ in text("KGZ-B\(number)", BodyID.init) }, author: line(&generator),
      closed: closing)
  }

  private static func judged<Grade>(_ grade: Grade, _ generator: inout SplitMix64) -> Judgement<Grade> {
    Judgement(
      grade: grade, grader: line(&generator), day: generator.maybe(anyDay), reason: words(&generator),
      formerly: generator.maybe { $0.pick(Array(Grade.allCases)) })
  }

  private static func place(_ generator: inout SplitMix64) -> Locator {
    let first = Int.random(in: 1...9, using: &generator)
    return Locator(
      section: generator.maybe { $0.pick(Locator.Section.allCases) },
      paragraph: generator.maybe { Int.random(in: 1...9999, using: &$0) },
      sentences: generator.maybe { first...Int.random(in: first...9999, using: &$0) },
      item: generator.maybe { Int.random(in: 1...99, using: &$0) }, page: generator.maybe { _ in first })
  }

  /// An awkward text that stands on one line.
  private static func line(_ generator: inout SplitMix64) -> String {
    generator.pick(awkwardTexts.filter { !$0.contains(where: \.isNewline) })
  }

  private static func amount(_ generator: inout SplitMix64) -> Amount {
    text(generator.pick(["0", "7", "1112", "-3", "2.5", "0.10", "999999999999999"]), Amount.init)
  }

  private static func anyDay(_ generator: inout SplitMix64) -> CalendarDay {
    let (year, month, day) = (
      generator.pick(Array(2017...2019)), generator.pick(Array(1...9)), generator.pick(Array(10...28))
    )
    return text("\(year)-0\(month)-\(day)", CalendarDay.init(iso:))
  }

  private static func publication(_ generator: inout SplitMix64) -> EventDate {
    date(generator.pick(["2018", "2019-02", "2018-09-14"]))
  }

  private static func anyDate(_ generator: inout SplitMix64) -> EventDate {
    date(generator.pick(["2018", "2018-Q4", "2019-02", "2018-09-14", "2018-04-01/2019-03-31", "2019-Q1"]))
  }
}
