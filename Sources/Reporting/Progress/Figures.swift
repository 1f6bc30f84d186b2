import Registry

/// Every figure in sight of the country, a series for each measure; nothing is summed, averaged or reconciled.
struct Figures: Encodable, Sendable {
  let byYear: YearTable
  let series: [Series]
  /// Among entries none of which has a figure.
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
    let disputes = Disputes(snapshot.disagreeing, over: snapshot.counts)
    let lines = disputes.counts.enumerated().map { place, count in
      FigureLine(count, differsFrom: disputes.rivals(at: place), in: snapshot)
    }
    self.init(
      byYear: YearTable(lines),
      series: Measure.allCases.compactMap { measure in
        let own = lines.filter { $0.measure == measure }
        return own.isEmpty
          ? nil
          : Series(
            measure: measure, lines: standingTogether(own),
            disagreements: disputes.groups(on: measure, in: snapshot))
      },
      disagreements: disputes.groups(on: nil, in: snapshot))
  }
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
