import Registry
import Samples
import Scoring
import Testing

struct `A country's own years` {
  private static let areas: [EffortArea] = [.funding, .training, .convictions, .lawReform, .prevention]

  /// Placed 2, 2, 2WL; in 2019 a letter told of one area before the Report, and the Report of five declines.
  private static let records = RecordSet(
    [("KGZ-2017", Tier.two), ("KGZ-2018", .two), ("KGZ-2019", .watchList)].map {
      .placement(Sample.placement($0, $1))
    } + [
      .edition(Sample.edition(published: "2019-06-20")),
      .source(Sample.source("KGZ-TIP", published: "2019-06-20")),
      .source(Sample.source("KGZ-LETTER", published: "2019-01-15")),
      .evidence(
        Sample.evidence("KGZ-E9", area: .victimServices, direction: .improved, source: "KGZ-LETTER")),
    ]
      + areas.enumerated().map { place, area in
        .evidence(Sample.evidence("KGZ-E\(place)", area: area, direction: .declined, source: "KGZ-TIP"))
      })

  @Test func `are estimated as before the Report and with it, never mixed`() throws {
    let own = OwnYears(of: Sample.edition.country, in: Self.records, by: .standard)
    let year = try #require(own.years.first)
    // Of 2018 nothing is known, and before 2017 there is nothing.
    #expect(own.years.count == 1 && year.edition == Sample.edition)
    #expect(year.knownBefore == 1 && year.knownWith == 6)
    #expect(year.forecast.chances.likeliest == .two && !year.forecast.isRight)
    #expect(year.reconstruction.chances[.watchList] > year.forecast.chances[.watchList])
  }
}
