import Foundation
import Registry
import Scoring
import Storage
import Testing

struct `The back-test over the shipped files` {
  private let cases: [MovementCase]
  private let histories: [TierHistory]
  private let back: CaseBacktest

  init() throws {
    let coded = try CasesFile(at: Self.path("Evidence/cases.csv")).cases
    let files = try RecordFiles(at: [Self.path("Evidence/placements.csv")])
    let placements = RecordSet(files.records.map(\.record)).placements.values
    histories = Dictionary(grouping: placements, by: \.edition.country)
      .map { TierHistory(country: $0, placements: $1) }
    let byCountry = Dictionary(histories.map { ($0.country, $0) }) { $1 }
    cases = coded.compactMap { MovementCase($0, after: byCountry[$0.edition.country]) }
    back = CaseBacktest(leavingOutOneCountry: cases, of: histories)
  }

  @Test(arguments: [false, true])
  func `beats the simplest guesses on other countries' cases`(world: Bool) throws {
    let weights = world ? back.worldWeights : nil
    let model = try #require(ScoreSheet(back.model, weights: weights))
    let same = try #require(Score(back.sameTier, weights: weights))
    let rates = try #require(Score(back.previousTierRates, weights: weights))
    #expect(model.overall.count == 99)
    #expect(model.overall.accuracy >= same.accuracy + 0.1)
    #expect(model.overall.logLoss <= rates.logLoss * 0.7)
    #expect(model.overall.rankedScore <= rates.rankedScore * 0.7)
    #expect(try #require(model.moved).accuracy >= 0.4)
    #expect(try #require(model.stayed).accuracy >= 0.9)
  }

  /// What was measured when `balance-1` was published, in the README; a loss would show here.
  @Test(arguments: [
    (world: false, accuracy: 0.858, logLoss: 0.395, rankedScore: 0.0475), (true, 0.896, 0.320, 0.0355),
  ])
  func `is as good as was published`(
    world: Bool, accuracy: Double, logLoss: Double, rankedScore: Double
  ) throws {
    let score = try #require(Score(back.model, weights: world ? back.worldWeights : nil))
    #expect(score.accuracy >= accuracy)
    #expect(score.logLoss <= logLoss)
    #expect(score.rankedScore <= rankedScore)
  }

  @Test func `has the law to thank for a half of it, and evidence for the rest`() throws {
    let clock = try #require(Score(back.clockRates))
    let rates = try #require(Score(back.previousTierRates))
    let model = try #require(Score(back.model))
    #expect(rates.logLoss > clock.logLoss + 0.1 && clock.logLoss > model.logLoss + 0.1)
  }

  @Test func `foretells placements of 2021 to 2024 from rates of 2005 to 2017`() throws {
    let tried = PlacementBacktest(of: histories, learning: 2005...2017, trying: 2021...2024)
    let score = try #require(Score(tried.byClock))
    #expect(score.count == 735)
    #expect(score.accuracy >= 0.81 && score.logLoss <= 0.53 && score.rankedScore <= 0.056)
    #expect(try #require(Score(tried.sameTier)).accuracy < 0.79)
  }

  @Test func `says of no well-filled tenth what is off by more than ten points`() {
    let tried = PlacementBacktest(of: histories, learning: 2005...2017, trying: 2021...2024)
    let calibrations = [
      Calibration(back.model), Calibration(back.model, weights: back.worldWeights),
      Calibration(tried.byClock),
    ]
    for tenth in calibrations.flatMap(\.tenths) where tenth.count >= 20 {
      #expect(abs(tenth.said - tenth.came) <= 0.1, "\(tenth)")
    }
  }

  @Test func `never shows the Kyrgyz Republic to a fit; six of its eight years are right`() {
    #expect(!back.model.contains { $0.edition.country.text == "KGZ" })
    #expect(!ScoringMethod.standard.cases.contains { $0.isNeverFitted })
    let own = CaseBacktest(scoring: cases.filter { $0.isNeverFitted }, with: .standard)
    #expect((own.model.count, own.model.count { $0.isRight }) == (8, 6))
    #expect(own.sameTier.count { $0.isRight } == 5)
    #expect(own.model.filter { !$0.isRight }.map(\.edition.year) == [2018, 2021])
  }

  @Test(
    arguments: [
      // Investigations 2 to 8 and the referral mechanism adopted, and still on the Watch List.
      ("KGZ-2020", Rung.watchList),
      // Investigations 40 to 6, and still on Tier 2.
      ("KGZ-2022", .two),
    ])
  func `bears the cases that mislead`(edition: String, placed: Rung) throws {
    let tried = CaseBacktest(scoring: cases.filter { $0.edition.text == edition }, with: .standard)
    #expect(try #require(tried.model.first).chances.likeliest == placed)
  }

  @Test func `gives the published parameters again, and knows their files`() throws {
    let standard = ScoringMethod.standard
    let again = ScoringMethod(
      name: standard.name, fittedTo: cases, histories: histories,
      casesDigest: try FileDigest.sha256(ofFileAt: Self.path("Evidence/cases.csv")),
      placementsDigest: try FileDigest.sha256(ofFileAt: Self.path("Evidence/placements.csv"))
    ).tried(on: cases, histories)
    #expect(again.record == standard.record && standard.record?.lines.count == 11)
    #expect(standard.record?.forecasts.count == 107)
    #expect(again.casesDigest == standard.casesDigest && again.placementsDigest == standard.placementsDigest)
    #expect(again.model == standard.model && again.rates == standard.rates && again.cases == standard.cases)
    let file = try String(contentsOfFile: Self.path("Sources/Scoring/Method/Balance1.swift"), encoding: .utf8)
    #expect(again.source(named: "balance1") == file)
  }

  private static func path(_ name: String) -> String { Shipped.root.appendingPathComponent(name).path }
}
