import Registry
import Samples
import Scoring
import Testing

struct `The sign of an area` {
  /// One entry: what it says and how it is graded.
  struct Said: Sendable {
    var direction: Direction? = .improved
    var stage: Stage?
    var grade = "B2"
    var owner = "one"
    var outside = false
    var area = EffortArea.training
    var restates = false
  }

  @Test(
    arguments: [
      ([], nil, []), ([Said()], 1, [.counted]), ([Said(direction: .declined)], -1, [.counted]),
      ([Said(direction: .gap)], -1, [.counted]), ([Said(direction: .mixed)], 0, [.counted]),
      ([Said(), Said(direction: .gap)], 0, [.counted, .counted]),
      // Nothing moved, and that is known.
      ([Said(direction: .unchanged)], 0, [.counted]),
      // Context has no direction.
      ([Said(direction: nil)], nil, []),
      // A promise or a draft raises nothing; a gap counts as it stands.
      ([Said(stage: .promise)], nil, [.notConcrete]), ([Said(stage: .draft)], nil, [.notConcrete]),
      ([Said(stage: .suspended)], nil, [.notConcrete]), ([Said(stage: .adopted)], 1, [.counted]),
      ([Said(direction: .gap, stage: .draft)], -1, [.counted]),
      ([Said(direction: .mixed, stage: .draft)], -1, [.counted]),
      // Grades: C or 3 by half, D or 4 not at all, F or 6 unjudged.
      ([Said(grade: "A1")], 1, [.counted]), ([Said(grade: "C2")], 0.5, [.counted]),
      ([Said(grade: "B3")], 0.5, [.counted]), ([Said(grade: "C3")], 0.5, [.counted]),
      ([Said(grade: "D2")], nil, [.weightless]), ([Said(grade: "B4")], nil, [.weightless]),
      ([Said(grade: "F2")], nil, [.unjudged]), ([Said(grade: "B6")], nil, [.unjudged]),
      // One owner speaks once; two owners add up, to one at most.
      ([Said(grade: "C3"), Said(grade: "C3")], 0.5, [.counted, .counted]),
      ([Said(grade: "C3"), Said(grade: "C3", owner: "two")], 1, [.counted, .counted]),
      (
        [Said(), Said(owner: "two"), Said(direction: .gap, grade: "C3", owner: "three")], 0.5,
        [.counted, .counted, .counted]
      ),
      // Adoption fraud charged as trafficking is none.
      ([Said(outside: true)], nil, [.outsideDefinition]),
      ([Said(direction: .gap, outside: true)], -1, [.counted]),
      // What says the same again is not there twice.
      ([Said(grade: "C3"), Said(owner: "two", restates: true)], 0.5, [.counted]),
    ] as [([Said], Double?, [EffortEntry.Standing])])
  func `follows from what is graded, concrete and said by different owners`(
    said: [Said], sign: Double?, standings: [EffortEntry.Standing]
  ) {
    let effort = Self.efforts(said).areas.first { $0.area == .training }
    #expect(effort?.sign == sign)
    #expect(effort?.entries.map(\.standing) == standings)
    #expect(effort?.evidence.count == standings.count { $0 == .counted })
  }

  @Test(
    arguments: EffortArea.allCases.map { area in
      (
        area,
        [
          EffortArea.investigations, .prosecutions, .convictions, .sentences, .officialComplicity,
          .dataProvision,
        ].contains(area) ? -1.0 : nil
      )
    })
  func `is unknown where information is missing, but for what the statute presumes`(
    area: EffortArea, sign: Double?
  ) {
    let efforts = Self.efforts([Said(direction: .noInformation, area: area)])
    #expect(efforts.areas.first { $0.area == area }?.sign == sign)
  }

  @Test(arguments: [("2018-03-31", false), ("2018-04-01", true), ("2019-03-31", true), ("2018", true)])
  func `counts what happened in the period`(event: String, counts: Bool) {
    let records = RecordSet([
      .source(Sample.source()),
      .evidence(Sample.evidence(event: event, area: .funding, direction: .improved)),
    ])
    let efforts = PeriodEfforts(of: Sample.edition, in: records, for: .reconstruction)
    #expect(efforts.signs().areas == (counts ? [.funding: 1] : [:]))
  }

  @Test(
    arguments: [
      ("2019-06-19", true), ("2019-06-20", false), ("2019-05", true), ("2019-06", false), ("2018", true),
      ("2019", false), (nil, false),
    ])
  func `rests, in a forecast, on what was surely published before the Report alone`(
    date: String?, usable: Bool
  ) {
    let records = RecordSet([
      .edition(Sample.edition(published: "2019-06-20")), .source(Sample.source(published: date)),
      .evidence(Sample.evidence(area: .funding, direction: .improved)),
    ])
    for (use, known) in [(PeriodEfforts.Use.forecast, usable), (.reconstruction, true)] {
      let efforts = PeriodEfforts(of: Sample.edition, in: records, for: use)
      #expect(efforts.signs().areas.isEmpty != known)
    }
  }

  @Test func `rests, in a forecast, on what the Report only says again`() {
    let records = RecordSet([
      .edition(Sample.edition(published: "2019-06-20")),
      .source(Sample.source("KGZ-TIP", published: "2019-06-20")),
      .source(Sample.source("KGZ-NEWS", published: "2019-01-15")),
      .evidence(Sample.evidence("KGZ-E00", area: .funding, direction: .improved, source: "KGZ-TIP")),
      .evidence(
        Sample.evidence(
          "KGZ-E01", restates: ["KGZ-E00"], area: .funding, direction: .improved, source: "KGZ-NEWS")),
    ])
    func evidence(_ use: PeriodEfforts.Use) -> [String] {
      PeriodEfforts(of: Sample.edition, in: records, for: use).entries.map(\.id.text)
    }
    #expect(evidence(.forecast) == ["KGZ-E01"] && evidence(.reconstruction) == ["KGZ-E00"])
  }

  @Test(arguments: [("KGZ-press", 0.5), ("KGZ-other", 1)])
  func `two parts of one owner speak once`(owner: String, sign: Double) {
    let records = RecordSet([
      .owner(Sample.owner("KGZ-ministry")), .owner(Sample.owner("KGZ-press", partOf: "KGZ-ministry")),
      .owner(Sample.owner("KGZ-other")), .source(Sample.source("KGZ-S0", owner: "KGZ-ministry")),
      .source(Sample.source("KGZ-S1", owner: owner)),
      .evidence(
        Sample.evidence(
          "KGZ-E00", area: .training, direction: .improved, source: "KGZ-S0", credibility: .possible)),
      .evidence(
        Sample.evidence(
          "KGZ-E01", area: .training, direction: .improved, source: "KGZ-S1", credibility: .possible)),
    ])
    let efforts = PeriodEfforts(of: Sample.edition, in: records, for: .reconstruction)
    #expect(efforts.areas.first { $0.area == .training }?.sign == sign)
  }

  private static func efforts(_ said: [Said]) -> PeriodEfforts {
    let records = said.enumerated().flatMap { index, one -> [Record] in
      let grades = Array(one.grade).map(String.init)
      return [
        .source(
          Sample.source("KGZ-S\(index)", owner: one.owner, reliability: Reliability(rawValue: grades[0]))),
        .evidence(
          Sample.evidence(
            "KGZ-E0\(index)", restates: one.restates ? ["KGZ-E00"] : [], stage: one.stage, area: one.area,
            direction: one.direction, figures: one.outside ? [Sample.figure(definition: .outside)] : [],
            source: "KGZ-S\(index)", credibility: Credibility(rawValue: grades[1]))),
      ]
    }
    return PeriodEfforts(of: Sample.edition, in: RecordSet(records), for: .reconstruction)
  }
}
