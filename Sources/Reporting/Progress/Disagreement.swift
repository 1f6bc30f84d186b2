import Registry

/// Two entries that say otherwise of the same thing; neither is corrected by the other.
struct Disagreement: Encodable, Sendable {
  let sides: [Side]
  /// Of the figures that stand against each other, each once.
  @ByKey var periods: [EventDate]

  struct Side: Encodable, Sendable {
    @ByKey var entry: EvidenceID
    /// Why it differs, in the words of whoever recorded it.
    @ByKey var note: LocalizedText?
  }
}

extension Disagreement {
  init(_ pair: DisagreeingPair, over lines: [FigureLine], in snapshot: RegistrySnapshot) {
    let (first, second) = (lines.of(pair.first), lines.of(pair.second))
    let facing =
      first.filter { one in second.contains { $0.period.overlaps(one.period) } }
      + second.filter { one in first.contains { $0.period.overlaps(one.period) } }
    let periods = (facing.isEmpty ? first + second : facing).map(\.period)
    self.init(
      sides: [pair.first, pair.second].map {
        Side(entry: $0, note: snapshot.records.evidence[$0]?.note)
      },
      periods: Dictionary(periods.map { ($0.iso, $0) }) { one, _ in one }.sorted { $0.key < $1.key }
        .map(\.value))
  }
}

/// Two entries in sight of which either names the other, in order of name.
struct DisagreeingPair: Hashable, Comparable {
  let first: EvidenceID
  let second: EvidenceID

  static func < (one: Self, other: Self) -> Bool { (one.first, one.second) < (other.first, other.second) }

  /// What both count or, failing that, what either does; in the registry's order.
  func measures(in lines: [FigureLine]) -> [Measure] {
    let (one, other) = (lines.of(first).map(\.measure), lines.of(second).map(\.measure))
    let shared = Set(one).intersection(other)
    let either = Set(one + other)
    return Measure.allCases.filter((shared.isEmpty ? either : shared).contains)
  }
}

extension [FigureLine] {
  fileprivate func of(_ entry: EvidenceID) -> [FigureLine] { filter { $0.entry == entry } }
}

extension RegistrySnapshot {
  /// The entries that each entry in sight disagrees with, whichever of the two says so.
  var rivals: [EvidenceID: Set<EvidenceID>] {
    var rivals: [EvidenceID: Set<EvidenceID>] = [:]
    for entry in register {
      for other in inSight(entry.disagreesWith) where other != entry.id {
        rivals[entry.id, default: []].insert(other)
        rivals[other, default: []].insert(entry.id)
      }
    }
    return rivals
  }

  /// Each two of them once, in order.
  var disagreeing: [DisagreeingPair] {
    rivals.flatMap { name, others in
      others.filter { name < $0 }.map { DisagreeingPair(first: name, second: $0) }
    }
    .sorted()
  }
}
