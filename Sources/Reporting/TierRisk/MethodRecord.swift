import Registry
import Scoring

/// How often the method was right, elsewhere and in the country itself.
struct MethodRecord: Encodable, Sendable {
  let lines: [Line]
  /// Past placements of the country, oldest first.
  let ownYears: [OwnYear]
  /// Whether the country's own cases took part in the fit.
  let tookPart: Bool

  struct Line: Encodable, Sendable {
    @ByKey var trial: TrackRecord.Trial
    let way: ForecastWay
    let weighting: CaseWeighting
    let count: Int
    let accuracy, moved, stayed: Double
    let logLoss, rankedScore: Double
  }

  /// One past placement beside what was estimated of it.
  struct OwnYear: Encodable, Sendable {
    @ByKey var edition: EditionID
    @ByKey var placed: Tier
    /// The tier of the year before, once more.
    let sameTier: Guess
    /// From the coded summary of the Report itself.
    let coded: Guess?
    /// From evidence published before the Report, and from all that is known.
    let forecast, reconstruction: Guess?
  }

  struct Guess: Encodable, Sendable {
    @ByKey var likeliest: Tier
    let share: Double
    let isRight: Bool
    /// How many of the sixteen areas it rests on, where that is counted.
    let known: Int?
  }
}

extension MethodRecord {
  init(_ scene: MemoScene) {
    let own = OwnYears(of: scene.edition.country, in: scene.snapshot.records, by: scene.method).years
    let coded = scene.method.record?.forecasts(of: scene.edition.country) ?? []
    let years = Set(own.map(\.edition) + coded.map(\.edition)).filter { $0 < scene.edition }.sorted()
    self.init(
      lines: scene.method.record?.lines.map(Line.init) ?? [],
      ownYears: years.compactMap { year in
        OwnYear(own.first { $0.edition == year }, coded: coded.first { $0.edition == year })
      }, tookPart: scene.method.cases.contains { $0.country == scene.edition.country })
  }

  /// How many of the guesses of one kind were right, and how many there are.
  func score(_ guess: (OwnYear) -> Guess?) -> (right: Int, of: Int) {
    let guesses = ownYears.compactMap(guess)
    return (guesses.count(where: \.isRight), guesses.count)
  }
}

extension MethodRecord.OwnYear {
  fileprivate init?(_ own: OwnYears.Year?, coded: Forecast?) {
    guard let known = own?.forecast ?? coded else { return nil }
    self.init(
      edition: known.edition, placed: known.placed.tier,
      sameTier: MethodRecord.Guess(
        likeliest: known.previous.tier, share: 1, isRight: known.previous == known.placed, known: nil),
      coded: coded.map { MethodRecord.Guess($0) },
      forecast: own.map { MethodRecord.Guess($0.forecast, known: $0.knownBefore) },
      reconstruction: own.map { MethodRecord.Guess($0.reconstruction, known: $0.knownWith) })
  }
}

extension MethodRecord.Guess {
  fileprivate init(_ forecast: Forecast, known: Int? = nil) {
    let likeliest = forecast.chances.likeliest
    self.init(
      likeliest: likeliest.tier, share: forecast.chances[likeliest], isRight: forecast.isRight,
      known: known)
  }
}

extension MethodRecord.Line {
  fileprivate init(_ line: TrackRecord.Line) {
    self.init(
      trial: line.trial, way: line.way, weighting: line.weighting, count: line.count,
      accuracy: line.accuracy, moved: line.moved, stayed: line.stayed, logLoss: line.logLoss,
      rankedScore: line.rankedScore)
  }
}

extension TrackRecord.Trial: Keyed {}
