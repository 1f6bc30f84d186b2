import Registry

extension Wording {
  /// The numbers of a measure by year, as each source gives them; nothing where fewer than two years have any.
  func charts(of series: Figures.Series) -> [Block] {
    let units = Unit.allCases.filter { unit in series.lines.contains { $0.unit == unit } }
    return units.compactMap { unit in
      chart(series.lines.filter { $0.unit == unit }, of: series.measure, in: unit)
    }.map(Block.chart)
  }

  private func chart(_ lines: [FigureLine], of measure: Measure, in unit: Unit) -> Chart? {
    let yearly = lines.filter { $0.year != nil && !$0.isPart(among: lines) }
    let numbered = yearly.filter { $0.value.numbers != nil }
    guard Set(numbered.map(\.year)).count > 1, let years = span(yearly.compactMap(\.year)) else { return nil }
    let series = series(numbered)
    let most = series.flatMap(\.points).map(\.high).max() ?? 0
    let plot = YearPlot(
      years: years, ticks: roundSteps(to: most).map { Chart.Tick(value: $0, label: amount($0)) },
      series: series, unknown: unknown(yearly))
    let title = "\(capitalized(name(of: measure, in: unit))): \(years.lowerBound)–\(years.upperBound)"
    return Chart(title: title, summary: summary(title, yearly, years), plot: .years(plot), note: note(yearly))
  }

  private func amount(_ number: Double) -> String {
    let digits = decimalDigits(number, number == number.rounded() ? 0 : 1)
    return Amount(digits).map(book.figures.amount) ?? digits
  }

  /// A series for each way of counting: who counted, and what stretch of time.
  private func series(_ lines: [FigureLine]) -> [YearPlot.Series] {
    let groups = Dictionary(grouping: lines, by: countedHow)
    let names = lines.map(countedHow).firstOfEach
    let shown = names.prefix(Chart.Shape.allCases.count)
    return zip(shown, Chart.Shape.allCases).map { name, shape in
      // Those that come last share the last shape.
      let named = name == shown.last ? names.dropFirst(shown.count - 1) : [name]
      let points = named.flatMap { groups[$0, default: []] }.compactMap(point).sorted { $0.year < $1.year }
      return YearPlot.Series(
        name: named.joined(separator: "; "), shape: shape, points: points,
        joined: Set(points.map(\.year)).count == points.count)
    }
  }

  private func countedHow(_ line: FigureLine) -> String {
    let by = line.countedBy.map(book.figures.attribution.of).joined(separator: ", ")
    return book.charts.source(by.isEmpty ? book.charts.unnamed : by, basis(line))
  }

  private func point(_ line: FigureLine) -> YearPlot.Point? {
    guard let year = line.year, let numbers = line.value.numbers else { return nil }
    return YearPlot.Point(
      year: year, low: numbers.lowerBound, high: numbers.upperBound, label: signs(YearTable.Cell(line)),
      exact: line.value.isExact)
  }

  /// What the marks mean, where they are not all alike.
  private func note(_ lines: [FigureLine]) -> String? {
    lines.allSatisfy { $0.value.isExact && $0.value.numbers.map { $0.lowerBound == $0.upperBound } ?? false }
      ? nil : book.charts.signs
  }

  private func unknown(_ lines: [FigureLine]) -> [YearPlot.Unknown] {
    lines.filter { $0.value.numbers == nil }.compactMap { line in
      line.year.map { YearPlot.Unknown(year: $0, sign: signs(YearTable.Cell(line))) }
    }.firstOfEach
  }

  private func summary(_ title: String, _ lines: [FigureLine], _ years: ClosedRange<Int>) -> String {
    let told = years.compactMap { year -> String? in
      let values = lines.filter { $0.year == year }.map { signs(YearTable.Cell($0)) }.firstOfEach
      return values.isEmpty ? nil : "\(year) – \(values.joined(separator: " · "))"
    }
    return "\(title). \(told.joined(separator: "; "))."
  }
}

/// From the least to the greatest; nothing where there is none.
func span(_ numbers: [Int]) -> ClosedRange<Int>? {
  guard let least = numbers.min(), let most = numbers.max() else { return nil }
  return least...most
}

extension FigureValue {
  /// What can be drawn.
  var numbers: ClosedRange<Double>? {
    switch content {
    case .number(let number): number.double...number.double
    case .range(let least, let most): min(least.double, most.double)...max(least.double, most.double)
    case .movement, .noData: nil
    }
  }

  /// Whether its source gives it as it is.
  var isExact: Bool { !approximate && bound == nil }
}

extension Amount {
  /// As far as a drawing shows it.
  var double: Double { Double(text) ?? 0 }
}
