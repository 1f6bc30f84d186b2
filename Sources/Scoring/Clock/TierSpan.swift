public import Registry

/// Consecutive years in one tier.
public struct TierSpan: Hashable, Sendable {
  public let years: ClosedRange<Int>
  public let tier: Tier
  /// The years among them that rest on a waiver.
  public let waived: [Int]
}

extension TierHistory {
  /// The placements as spans, oldest first; a year without one ends a span.
  public var spans: [TierSpan] {
    var spans: [TierSpan] = []
    for year in placements.keys.sorted() {
      guard let tier = tier(in: year) else { continue }
      let last = spans.last
      let continues = last.map { $0.tier == tier && $0.years.upperBound == year - 1 } ?? false
      let first = continues ? last?.years.lowerBound ?? year : year
      if continues { spans.removeLast() }
      spans.append(TierSpan(years: first...year, tier: tier, waived: run(endingIn: year)?.waived ?? []))
    }
    return spans
  }

  /// The edition after the last that is placed.
  public var next: EditionID? {
    placements.keys.max().map { EditionID(country: country, year: $0 + 1) }
  }
}
