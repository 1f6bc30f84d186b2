import Registry

/// Entries that say otherwise of the same thing; none is corrected by another.
struct Disagreement: Encodable, Sendable {
  let sides: [Side]
  /// Of the figures that stand against each other, each once.
  @ByKey var periods: [EventDate]

  struct Side: Encodable, Sendable {
    @ByKey var entry: EvidenceID
    /// Those of the others that it disagrees with.
    @ByKey var against: [EvidenceID]
    /// Why it differs, in the words of whoever recorded it.
    @ByKey var note: LocalizedText?
  }
}

extension Disputes {
  /// What is disagreed about under a measure, or by entries without a figure; who disagrees with a third
  /// stands in one group with both.
  func groups(on measure: Measure?, in snapshot: RegistrySnapshot) -> [Disagreement] {
    var waiting = pairs.filter { pair in
      let measures = measuresToTell(of: pair)
      return measure.map(measures.contains) ?? measures.isEmpty
    }
    var groups: [Disagreement] = []
    while !waiting.isEmpty {
      var group = [waiting.removeFirst()]
      while let place = waiting.firstIndex(where: { pair in group.contains { $0.touches(pair) } }) {
        group.append(waiting.remove(at: place))
      }
      groups.append(disagreement(group, over: measure, in: snapshot))
    }
    return groups.sorted { $0.order < $1.order }
  }

  private func disagreement(
    _ pairs: [DisagreeingPair], over measure: Measure?, in snapshot: RegistrySnapshot
  ) -> Disagreement {
    let places = measure.map { measure in pairs.flatMap { facing($0, over: measure) } } ?? []
    let told = Set(places).sorted()
    let inOrder = told.map { counts[$0].entry.id } + pairs.flatMap { [$0.first, $0.second] }.sorted()
    let periods = told.map { counts[$0].figure.period }
    return Disagreement(
      sides: inOrder.firstOfEach.map { entry in
        Disagreement.Side(
          entry: entry, against: pairs.compactMap { $0.other(than: entry) }.sorted(),
          note: snapshot.records.evidence[entry]?.note)
      },
      periods: periods.firstOfEach)
  }
}

extension Disagreement {
  fileprivate var order: (String, String) {
    (periods.first?.firstDay.iso ?? "", sides.first?.entry.text ?? "")
  }
}

extension DisagreeingPair {
  fileprivate func touches(_ pair: Self) -> Bool {
    other(than: pair.first) != nil || other(than: pair.second) != nil
  }

  fileprivate func other(than entry: EvidenceID) -> EvidenceID? {
    entry == first ? second : entry == second ? first : nil
  }
}

extension Array where Element: Hashable {
  /// Each element where it stands first.
  var firstOfEach: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
