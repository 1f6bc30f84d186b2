import Registry

/// The measures that run over two years or more: what was counted in each year, side by side.
struct YearTable: Encodable, Sendable {
  /// From the first to the last, those without a figure among them.
  let years: [Int]
  let rows: [Row]

  struct Row: Encodable, Sendable {
    @ByKey var measure: Measure
    @ByKey var unit: Unit
    /// One for each of the years.
    let cells: [[Cell]]
  }

  struct Cell: Encodable, Sendable {
    @ByKey var entry: EvidenceID
    @ByKey var value: FigureValue
    /// Or the reporting period that begins in it, or a part of it.
    let wholeYear: Bool
    @ByKey var definition: DefinitionFit
  }
}

extension YearTable {
  init(_ lines: [FigureLine]) {
    let yearly = lines.filter { $0.year != nil && !$0.isPart(among: lines) }
    let kinds = Dictionary(grouping: yearly) { Kind(measure: $0.measure, unit: $0.unit) }
      .filter { Set($0.value.map(\.year)).count > 1 }
    let reached = kinds.values.joined().compactMap(\.year)
    let years = (reached.min() ?? 0)..<(reached.max().map { $0 + 1 } ?? 0)
    self.init(
      years: Array(years),
      rows: Kind.all.compactMap { kind in
        kinds[kind].map { lines in
          Row(
            measure: kind.measure, unit: kind.unit,
            cells: years.map { year in cells(lines.filter { $0.year == year }) })
        }
      })
  }

  /// Cases and persons are never laid in one row.
  private struct Kind: Hashable {
    let measure: Measure
    let unit: Unit

    static let all = Measure.allCases.flatMap { measure in
      Unit.allCases.map { Kind(measure: measure, unit: $0) }
    }
  }
}

/// Those of the whole year, then the others.
private func cells(_ lines: [FigureLine]) -> [YearTable.Cell] {
  let cells = lines.map(YearTable.Cell.init)
  return cells.filter(\.wholeYear) + cells.filter { !$0.wholeYear }
}

extension YearTable.Cell {
  init(_ line: FigureLine) {
    self.init(
      entry: line.entry, value: line.value, wholeYear: line.basis == .calendarYear,
      definition: line.definition)
  }
}

extension FigureLine {
  /// The year that it counts for: of a reporting period, the one in which that begins.
  var year: Int? {
    let (first, last) = (period.firstDay, period.lastDay)
    return switch basis {
    case .calendarYear, .partOfYear: first.year == last.year ? first.year : nil
    case .reportingPeriod: last.year - first.year < 2 ? first.year : nil
    case .pointInTime: nil
    }
  }

  /// Whether the total that it is a part of is given for the same measure.
  func isPart(among lines: [FigureLine]) -> Bool {
    partOf != nil && lines.contains { $0.entry == partOf && $0.measure == measure }
  }
}
