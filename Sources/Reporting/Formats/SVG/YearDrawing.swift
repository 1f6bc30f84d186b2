/// Values by year, upwards from an axis; below it a strip for what is not known.
struct YearDrawing {
  let plot: YearPlot

  private var left: Double {
    10 + Double(plot.ticks.map { $0.label.columns }.max() ?? 1) * Canvas.letter
  }
  private let right = 8.0
  private let top = 14.0
  private var plotHeight: Double { plot.isLow ? 96 : 150 }
  private var floor: Double { top + plotHeight }
  private var strip: Double { plot.unknown.isEmpty ? 0 : 18 }

  func draw(on markup: inout Markup, summary: String) {
    let keys = Legend(plot.series.filter { !$0.name.isEmpty }.map { ($0.shape, $0.name) })
    let foot = floor + strip + 20
    markup.svg(height: foot + keys.height + 4, summary: summary) { svg in
      axes(&svg)
      for series in plot.series { lines(series, &svg) }
      for series in plot.series { marks(series, &svg) }
      unknown(&svg)
      keys.draw(on: &svg, from: foot + 4)
    }
  }

  private var step: Double { (Canvas.width - left - right) / Double(plot.years.count) }

  private func across(_ year: Int) -> Double {
    left + (Double(year - plot.years.lowerBound) + 0.5) * step
  }

  private func up(_ value: Double) -> Double { floor - plot.height(value) * plotHeight }

  private func axes(_ svg: inout Markup) {
    for tick in plot.ticks {
      svg.line(left, up(tick.value), Canvas.width - right, up(tick.value), Canvas.faint)
      svg.label(tick.label, left - 5, up(tick.value) + 4, anchor: "end")
    }
    // As many years as have room for their names.
    let every = max(1, Int((34 / step).rounded(.up)))
    for year in plot.years where (plot.years.upperBound - year) % every == 0 {
      svg.label("\(year)", across(year), floor + strip + 15, anchor: "middle", size: 11)
    }
  }

  /// Where the points of a series lie: those of one year side by side.
  private func places(_ series: YearPlot.Series) -> [(x: Double, point: YearPlot.Point)] {
    let groups = Dictionary(grouping: plot.series.flatMap(\.points), by: \.year)
    return series.points.map { point in
      let group = groups[point.year, default: []]
      let place = group.firstIndex(of: point) ?? 0
      let spread = min(9, step / Double(max(1, group.count)))
      return (across(point.year) + (Double(place) - Double(group.count - 1) / 2) * spread, point)
    }
  }

  private func lines(_ series: YearPlot.Series, _ svg: inout Markup) {
    guard series.joined else { return }
    let places = places(series)
    for (one, other) in zip(places, places.dropFirst()) where other.point.year == one.point.year + 1 {
      svg.line(
        one.x, up(one.point.high), other.x, up(other.point.high), Canvas.colour(series.shape), width: 1.5)
    }
  }

  private func marks(_ series: YearPlot.Series, _ svg: inout Markup) {
    for (x, point) in places(series) {
      if point.low < point.high {
        svg.line(x, up(point.low), x, up(point.high), Canvas.colour(series.shape), width: 3)
      }
      svg.mark(series.shape, x, up(point.high), hollow: !point.exact)
      if isAlone(point) {
        svg.label(point.label, x, max(10, up(point.high) - 8), anchor: "middle", size: 11)
      }
    }
  }

  /// Whether a value has room for its number.
  private func isAlone(_ point: YearPlot.Point) -> Bool {
    let others = plot.series.flatMap(\.points).filter { $0.year == point.year }
    return others.count == 1 && Double(point.label.columns) * 6 < step * 1.6
  }

  private func unknown(_ svg: inout Markup) {
    guard !plot.unknown.isEmpty else { return }
    svg.line(left, floor + strip, Canvas.width - right, floor + strip, Canvas.faint)
    for year in plot.years {
      let signs = plot.unknown.filter { $0.year == year }.map(\.sign)
      guard !signs.isEmpty else { continue }
      svg.label(signs.joined(separator: " "), across(year), floor + 13, anchor: "middle")
    }
  }
}
