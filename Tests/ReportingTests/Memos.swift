import Registry
import Samples
import Scoring
import Testing

@testable import Reporting

/// Memos on a made-up country: 2020 has a placement before it and no evidence, 2021 evidence and none.
enum Memos {
  static let method = ScoringMethod.standard
  static let draws = method.makeDraws()

  private static let known = Result {
    try Dictionary(uniqueKeysWithValues: [2020, 2021].map { ($0, try make($0, .reconstruction, with: [])) })
  }

  static func memo(
    _ year: Int, _ use: PeriodEfforts.Use = .reconstruction, with more: [Record] = []
  ) throws -> TierRiskMemo {
    if use == .reconstruction, more.isEmpty, let memo = try known.get()[year] { return memo }
    return try make(year, use, with: more)
  }

  private static func make(
    _ year: Int, _ use: PeriodEfforts.Use, with more: [Record]
  ) throws -> TierRiskMemo {
    let snapshot = SampleSnapshot.ahead(year, with: more)
    return try #require(
      TierRiskMemo(of: snapshot.edition.id, in: snapshot, by: method, ranging: draws, for: use))
  }

  static func text(_ memo: TierRiskMemo, _ language: Language = .english) throws -> String {
    try ReportFormat.text.render(memo, in: language, width: 1000)
  }
}
