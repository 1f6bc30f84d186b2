import Registry

extension ProgressReport {
  var figuresTable: CSVTable {
    let entries = Dictionary(uniqueKeysWithValues: register.entries.map { ($0.id, $0) })
    return CSVTable(
      .figures, of: figures.series.flatMap(\.lines),
      [
        .key("measure") { $0.measure.rawValue },
        .key("unit") { $0.unit.rawValue },
        .key("basis") { $0.basis.rawValue },
        .key("period") { $0.period.iso },
        .key("period_first") { $0.period.firstDay.iso },
        .key("period_last") { $0.period.lastDay.iso },
        .key("state") { $0.value.key.state },
        .key("value") { $0.value.key.value },
        .key("up_to") { $0.value.key.upTo },
        .flag("approximate") { $0.value.approximate },
        .key("bound") { $0.value.bound?.rawValue },
        .key("moved") { $0.value.moved?.rawValue },
        .list("breakdown") { $0.breakdown.map { "\($0.key) \($0.value)" } },
        .key("comparison") { $0.comparison?.value.text },
        .key("comparison_period") { $0.comparison?.period.iso },
        .list("counted_by") { $0.countedBy.map(\.rawValue) },
        .key("definition") { $0.definition.rawValue },
        .key("part_of") { $0.partOf?.text },
        .key("corrected_in") { $0.correctedIn?.text },
        .list("differs_from") { $0.differsFrom.map(\.text) },
        .key("evidence") { $0.entry.text },
        .key("grade") { entries[$0.entry]?.grade?.description },
        .key("source") { $0.source.text },
        .text("source_title") { $0.sourceTitle },
      ])
  }

  /// One row for each entry against each that it disagrees with.
  var disagreementsTable: CSVTable {
    let told =
      figures.series.flatMap { series in series.disagreements.map { (Measure?.some(series.measure), $0) } }
      + figures.disagreements.map { (nil, $0) }
    let rows = told.flatMap { measure, disagreement in
      disagreement.sides.flatMap { side in side.against.map { (measure, disagreement, side, $0) } }
    }
    return CSVTable(
      .disagreements, of: rows,
      [
        .key("measure") { $0.0?.rawValue },
        .list("periods") { $0.1.periods.map(\.iso) },
        .key("evidence") { $0.2.entry.text },
        .key("disagrees_with") { $0.3.text },
        .text("note") { $0.2.note },
      ])
  }
}
