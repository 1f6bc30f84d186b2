import Registry

/// A figure and the entry that gives it.
struct Count: Sendable {
  let entry: Evidence
  let figure: Figure
}

extension RegistrySnapshot {
  /// The figures of every entry in sight, by period; what an entry says again is left out.
  var counts: [Count] {
    register.flatMap { entry in
      entry.figures.filter { !isSaidAlready($0, of: entry) }.map { Count(entry: entry, figure: $0) }
    }
    .sorted { $0.order < $1.order }
  }

  /// Whether an entry that this one restates gives the figure already.
  private func isSaidAlready(_ figure: Figure, of entry: Evidence) -> Bool {
    var (seen, waiting): (Set<EvidenceID>, [EvidenceID]) = ([entry.id], entry.restates)
    while let name = waiting.popLast() {
      guard seen.insert(name).inserted, let original = records.evidence[name] else { continue }
      if original.figures.contains(where: { $0.measure == figure.measure && $0.period == figure.period }) {
        return true
      }
      waiting += original.restates
    }
    return false
  }
}

extension Count {
  fileprivate var order: (CalendarDay, CalendarDay, EvidenceID) {
    (figure.period.firstDay, figure.period.lastDay, entry.id)
  }
}

extension EventDate {
  func overlaps(_ other: EventDate) -> Bool { firstDay <= other.lastDay && other.firstDay <= lastDay }
}
