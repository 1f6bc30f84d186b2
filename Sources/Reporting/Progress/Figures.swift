import Registry

/// Every figure in sight of the country, a series for each measure; nothing is summed, averaged or reconciled.
struct Figures: Encodable, Sendable {
  let byYear: YearTable
  let series: [Series]
  /// Between entries neither of which has a figure.
  let disagreements: [Disagreement]

  struct Series: Encodable, Sendable {
    @ByKey var measure: Measure
    /// By period; those that disagree stand next to each other.
    let lines: [FigureLine]
    let disagreements: [Disagreement]
  }
}

extension Figures {
  init(_ snapshot: RegistrySnapshot) {
    let lines = snapshot.figureLines
    let pairs = Dictionary(grouping: snapshot.disagreeing) { pair in pair.measures(in: lines) }
    let grouped = Dictionary(grouping: lines, by: \.measure)
    self.init(
      byYear: YearTable(lines),
      series: Measure.allCases.compactMap { measure in
        let own = grouped[measure, default: []]
        let disputed = pairs.filter { $0.key.contains(measure) }.values.joined().sorted()
        return own.isEmpty
          ? nil
          : Series(
            measure: measure, lines: standingTogether(own),
            disagreements: disputed.map { Disagreement($0, over: own, in: snapshot) })
      },
      disagreements: pairs[[], default: []].map { Disagreement($0, over: [], in: snapshot) })
  }
}

extension RegistrySnapshot {
  /// The figures of every entry in sight, by period; what an entry says again is left out.
  fileprivate var figureLines: [FigureLine] {
    let rivals = rivals
    return register.flatMap { entry in
      entry.figures.filter { !isSaidAlready($0, of: entry) }.map { figure in
        let others = rivals[entry.id, default: []].filter { name in
          records.evidence[name].map { $0.figures.contains { $0.isBeside(figure) } } ?? false
        }
        return FigureLine(figure, of: entry, differsFrom: others.sorted(), in: self)
      }
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

extension Figure {
  /// Whether the two are of one measure and of times that overlap.
  fileprivate func isBeside(_ other: Figure) -> Bool {
    measure == other.measure && period.overlaps(other.period)
  }
}

extension FigureLine {
  fileprivate var order: (CalendarDay, CalendarDay, EvidenceID) { (period.firstDay, period.lastDay, entry) }
}

/// The lines in their order, but each that disagrees with an earlier one drawn up to it.
private func standingTogether(_ lines: [FigureLine]) -> [FigureLine] {
  var (waiting, standing) = (lines, [FigureLine]())
  while !waiting.isEmpty {
    var group = [waiting.removeFirst()]
    while let place = waiting.firstIndex(where: { line in group.contains { $0.differs(from: line) } }) {
      group.append(waiting.remove(at: place))
    }
    standing += group
  }
  return standing
}

extension FigureLine {
  fileprivate func differs(from other: FigureLine) -> Bool {
    differsFrom.contains(other.entry) && period.overlaps(other.period)
  }
}
