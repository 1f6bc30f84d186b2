import Registry

extension HistoryWording {
  /// The findings on each request over the years: the curve of a recommendation's life.
  var curves: [Block] {
    let asks = report.asks
    guard let years = span(asks.years), years.count > 1 else { return [] }
    return asks.rows.prefix(Self.shown).compactMap { ask in chart(ask, years) }.map(Block.chart)
  }

  /// What fits on a page; the table below has them all.
  private static let shown = 6

  private func chart(_ ask: Ask, _ years: ClosedRange<Int>) -> Chart? {
    let points = ask.years.compactMap { year -> YearPlot.Point? in
      year.level?.step.map { step in
        YearPlot.Point(
          year: year.edition.year, low: Double(step), high: Double(step), label: "\(step)", exact: true)
      }
    }
    let others = ask.years.compactMap { year -> YearPlot.Unknown? in
      guard let level = year.level, level.step == nil else { return nil }
      return YearPlot.Unknown(year: year.edition.year, sign: level.mark)
    }
    guard !points.isEmpty else { return nil }
    let name = name(ask.subjects, ask.titles, in: nil)
    let told = ask.years.compactMap { year in year.level.map { "\(year.edition.year) – \(marked($0))" } }
    return Chart(
      title: name, summary: "\(book.charts.life): \(name). \(told.joined(separator: "; ")).",
      plot: .years(
        YearPlot(
          years: years, ticks: (0...4).map { Chart.Tick(value: Double($0), label: "\($0)") },
          series: [YearPlot.Series(name: "", shape: .circle, points: points, joined: true)],
          unknown: others, isLow: true)))
  }
}
