import Registry
import Samples
import Testing

@testable import Scoring

struct `Scores` {
  @Test(
    arguments: [
      // Shares from Tier 3 to Tier 1, what came, and what that costs.
      (shares: [0.0, 0, 1, 0], placed: Rung.two, right: true, ranked: 0.0, loss: 0.0),
      ([0, 0, 1, 0], .one, false, 1.0 / 3, 13.8155), ([1, 0, 0, 0], .one, false, 1, 13.8155),
      ([0.25, 0.25, 0.25, 0.25], .three, true, (0.5625 + 0.25 + 0.0625) / 3, 1.3863),
      ([0, 0.5, 0.5, 0], .two, false, 0.25 / 3, 0.6931),
    ])
  func `are what their definitions say`(
    shares: [Double], placed: Rung, right: Bool, ranked: Double, loss: Double
  ) {
    let forecast = Self.forecast(shares, .watchList, placed)
    #expect(forecast.isRight == right)
    #expect(abs(forecast.rankedScore - ranked) < 1e-9)
    #expect(abs(forecast.logLoss - loss) < 1e-4)
  }

  @Test func `stand apart for moves, stays and each tier before, and follow weights`() throws {
    let forecasts = [
      Self.forecast([0, 1, 0, 0], .watchList, .watchList), Self.forecast([0, 1, 0, 0], .watchList, .two),
      Self.forecast([0, 0, 1, 0], .two, .two),
    ]
    let sheet = try #require(ScoreSheet(forecasts, weights: [1, 2, 1]))
    #expect(sheet.overall.accuracy == 0.5 && sheet.overall.count == 3)
    #expect(sheet.moved?.accuracy == 0 && sheet.stayed?.accuracy == 1)
    #expect(sheet.byPrevious.map(\.previous) == [.two, .watchList])
    #expect(ScoreSheet([]) == nil)
  }

  @Test func `are calibrated where what was said is what came`() throws {
    let forecasts = (0..<10).map { Self.forecast([0, 0.7, 0.3, 0], .watchList, $0 < 7 ? .watchList : .two) }
    let tenths = Calibration(forecasts).tenths
    #expect(tenths.map(\.from) == [0, 30, 70])
    #expect(tenths.map(\.count) == [20, 10, 10])
    #expect(zip(tenths, [0, 0.3, 0.7]).allSatisfy { abs($0.came - $1) < 1e-12 && abs($0.said - $1) < 1e-12 })
  }

  private static func forecast(_ shares: [Double], _ previous: Rung, _ placed: Rung) -> Forecast {
    Forecast(
      edition: Sample.edition, previous: previous, placed: placed, chances: TierChances(weights: shares))
  }
}
