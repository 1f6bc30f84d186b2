import Registry
import Samples
import Scoring
import Testing

struct `List score` {
  @Test(
    arguments: [
      // No list hides nothing and reaches nothing.
      (findings: [], steps: 0...0, counted: 0, unknown: 0),
      ([.step(0)], 0...0, 1, 0), ([.step(3), .step(4)], 7...7, 2, 0), ([.contrary, .step(2)], 2...2, 2, 0),
      // What is unknown may be anything: it is never 0.
      ([.noInformation], 0...4, 1, 1), ([.noInformation, .noInformation], 0...8, 2, 2),
      ([.upTo(3)], 0...3, 1, 1), ([.upTo(0)], 0...0, 1, 1),
      ([.step(2), .upTo(3), .noInformation], 2...9, 3, 2),
      // What does not apply is left out.
      ([.notApplicable], 0...0, 0, 0), ([.notApplicable, .step(4)], 4...4, 1, 0),
    ] as [(findings: [RolledFinding.Outcome], steps: ClosedRange<Int>, counted: Int, unknown: Int)])
  func `steps are counted from the least to the most that they may be`(
    findings: [RolledFinding.Outcome], steps: ClosedRange<Int>, counted: Int, unknown: Int
  ) throws {
    let score = ListScore(try findings.map(Self.finding))
    #expect(score.steps == steps)
    #expect(score.counted == counted)
    #expect(score.unknown == unknown)
    #expect(score.possibleSteps == counted * 4)
  }

  @Test(
    arguments: [
      ([], nil, nil), ([.step(2)], 0.5...0.5, 0), ([.noInformation, .step(4)], 0.5...1, 0.5),
      ([.notApplicable], nil, nil),
    ] as [([RolledFinding.Outcome], ClosedRange<Double>?, Double?)])
  func `an empty list has no share`(
    findings: [RolledFinding.Outcome], reached: ClosedRange<Double>?, unknown: Double?
  ) throws {
    let score = ListScore(try findings.map(Self.finding))
    #expect(score.reached == reached && score.unknownShare == unknown)
  }

  @Test(
    arguments: [
      (theme: nil, steps: 2...6, counted: 3), (.protection, 1...5, 2), (.prosecution, 1...5, 2),
      (.partnership, 0...0, 0),
    ] as [(theme: Theme?, steps: ClosedRange<Int>, counted: Int)])
  func `a theme's score is of the recommendations that bear it, and of this edition`(
    theme: Theme?, steps: ClosedRange<Int>, counted: Int
  ) {
    let snapshot = RecordSet([
      .recommendation(Sample.recommendation("KGZ-2018-01")),
      .recommendation(Sample.recommendation("KGZ-2019-01", themes: [.protection, .prosecution])),
      .recommendation(Sample.recommendation("KGZ-2019-02", themes: [.prosecution])),
      .recommendation(Sample.recommendation("KGZ-2019-03", themes: [.protection])),
      .statusUpdate(Sample.finding(.implemented, on: "KGZ-2018-01")),
      .statusUpdate(Sample.finding(.started, on: "KGZ-2019-02")),
      .statusUpdate(Sample.finding(.started, on: "KGZ-2019-03")),
    ]).snapshot()
    #expect(snapshot.score(of: theme).steps == steps)
    #expect(snapshot.score(of: theme).counted == counted)
  }

  /// A rolled finding of some outcome, made by rolling up.
  private static func finding(_ outcome: RolledFinding.Outcome) throws -> RolledFinding {
    let levels: [FindingLevel]
    switch outcome {
    case .step(let step): levels = [try #require(FindingLevel(step: step))]
    case .upTo(let step): levels = [.noInformation, try #require(FindingLevel(step: step))]
    case .contrary: levels = [.contrary]
    case .noInformation: levels = [.noInformation]
    case .notApplicable: levels = [.notApplicable]
    }
    let recommendation = Sample.recommendation(
      elements: zip("ab", levels).map { letter, _ in Sample.element("KGZ-2019-04\(letter)") })
    let updates = zip("ab", levels).map { letter, level in
      Record.statusUpdate(Sample.finding(level, on: "KGZ-2019-04\(letter)"))
    }
    let finding = RecordSet(updates).snapshot().finding(of: recommendation)
    try #require(finding.outcome == outcome)
    return finding
  }
}
