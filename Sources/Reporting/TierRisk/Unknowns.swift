import Registry
import Scoring

/// What is not known, or lies outside the period, or is told in two ways.
struct Unknowns: Encodable, Sendable {
  @ByKey var areas: [EffortArea]
  /// Entries with an area that do not count, by reason.
  let uncounted: [Uncounted]
  /// Entries of the period whose source bears no day, so that a forecast leaves them out.
  @ByKey var undated: [EvidenceID]
  /// Entries of the period that were published with the Report or after it: a forecast leaves them out.
  let publishedLater: Int
  /// Entries about what came after the period: they count for a later edition.
  let afterPeriod: Int
  /// Entries of the period on one thing that say otherwise of it.
  let disagreements: [Pair]
  /// Entries that only report that information is missing.
  @ByKey var silent: [EvidenceID]
  let withheld: Int

  struct Uncounted: Encodable, Sendable {
    @ByKey var reason: EffortEntry.Standing
    @ByKey var evidence: [EvidenceID]
  }

  struct Pair: Encodable, Sendable {
    @ByKey var first: EvidenceID
    @ByKey var second: EvidenceID
  }

  var cited: [EvidenceID] {
    uncounted.flatMap(\.evidence) + undated + disagreements.flatMap { [$0.first, $0.second] } + silent
  }
}

extension Unknowns {
  init(_ scene: MemoScene) {
    let (efforts, records) = (scene.efforts, scene.snapshot.records)
    let usable = Set(efforts.entries.map(\.id))
    let all = PeriodEfforts(of: scene.edition, in: records, for: .reconstruction).entries
    let left = all.filter { !usable.contains($0.id) }
    let undated = left.filter { records.sources[$0.source]?.published == nil }
    let entries = efforts.areas.flatMap(\.entries)
    self.init(
      areas: efforts.areas.filter { $0.sign == nil }.map(\.area),
      uncounted: EffortEntry.Standing.allCases.compactMap { reason in
        let those = entries.filter { $0.standing == reason }.map(\.id)
        return reason == .counted || those.isEmpty ? nil : Uncounted(reason: reason, evidence: those)
      },
      undated: undated.map(\.id), publishedLater: left.count - undated.count,
      afterPeriod: records.evidence.values.count { $0.edition.year > scene.edition.year },
      disagreements: scene.snapshot.disagreeing
        .filter { usable.contains($0.first) && usable.contains($0.second) }
        .map { Pair(first: $0.first, second: $0.second) },
      silent: efforts.entries.filter { $0.direction == .noInformation }.map(\.id),
      withheld: scene.snapshot.withheld)
  }
}
