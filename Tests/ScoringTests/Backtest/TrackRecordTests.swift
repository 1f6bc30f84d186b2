import Registry
import Testing

@testable import Scoring

struct `A track record` {
  private let record = ScoringMethod.standard.record

  @Test func `says how often the method was right, beside what it has to beat`() throws {
    let record = try #require(record)
    let (own, same) = (
      try #require(record.line(.cases, .model)), try #require(record.line(.cases, .sameTier))
    )
    let rates = try #require(record.line(.cases, .ratesByPreviousTier))
    #expect(own.count == 99 && own.accuracy >= same.accuracy + 0.1)
    #expect(own.logLoss <= rates.logLoss * 0.7 && own.rankedScore <= rates.rankedScore * 0.7)
    #expect(own.moved >= 0.4 && own.stayed >= 0.9)
    let placements = try #require(record.line(.placements, .ratesByClock))
    #expect(placements.accuracy >= 0.814 && placements.logLoss <= 0.53 && placements.rankedScore <= 0.056)
  }

  @Test func `is the same when it is written and read again`() throws {
    let record = try #require(record)
    let again = TrackRecord(
      lines: record.lines.map(\.line).joined(separator: "\n"),
      forecasts: record.forecasts.map(\.line).joined(separator: "\n"))
    #expect(again == record)
  }

  @Test func `keeps the misses of the country that is never fitted`() throws {
    let country = try #require(ScoringMethod.neverFitted.first)
    let own = try #require(record).forecasts(of: country)
    #expect(own.count == 8 && own.filter { !$0.isRight }.map(\.edition.year) == [2018, 2021])
  }

  @Test(arguments: [
    "", "cases model", "cases guess asSampled 1 1 1 1 1 1", "cases model asSampled 1 1 1 1 1 x",
  ])
  func `takes no line that it did not write`(line: String) {
    #expect(TrackRecord.Line(line: Substring(line)) == nil)
    #expect(Forecast(line: Substring(line)) == nil)
  }
}
