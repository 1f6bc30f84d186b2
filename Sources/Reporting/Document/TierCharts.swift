import Registry
import Scoring

extension Wording {
  /// The tiers of all years that are entered, with the years on the Watch List counted.
  func tierChart(of clock: ClockReport) -> [Block] {
    let spans = clock.history.filter { Tier.ladder.contains($0.tier) }
    guard let years = span(spans.flatMap { [$0.first, $0.last] }), years.count > 1 else { return [] }
    let told = spans.map { "\(self.years($0.first, $0.last)) – \(book.terms.tier($0.tier))" }
    let ticks = Tier.ladder.reversed().enumerated().map {
      Chart.Tick(value: Double($0.offset), label: $0.element.rawValue)
    }
    return [
      .chart(
        Chart(
          title: book.charts.tiers, summary: "\(book.charts.tiers). \(told.joined(separator: "; ")).",
          plot: .years(
            YearPlot(years: years, ticks: ticks, series: placements(spans), unknown: [], isLow: true))))
    ]
  }

  private func placements(_ spans: [ClockReport.SpanLine]) -> [YearPlot.Series] {
    let points = spans.flatMap(points)
    let (waived, plain) = points.split { spans.flatMap(\.waived).contains($0.year) }
    let all = [
      YearPlot.Series(name: book.charts.placed, shape: .square, points: plain, joined: false),
      YearPlot.Series(name: book.charts.waived, shape: .diamond, points: waived, joined: false),
    ]
    return all.filter { !$0.points.isEmpty }
  }

  private func points(_ span: ClockReport.SpanLine) -> [YearPlot.Point] {
    let place = Tier.ladder.firstIndex(of: span.tier) ?? 0
    let height = Double(Tier.ladder.count - 1 - place)
    return (span.first...span.last).map { year in
      YearPlot.Point(
        year: year, low: height, high: height,
        label: span.tier == .watchList ? "\(year - span.first + 1)" : "", exact: true)
    }
  }
}

extension MemoWording {
  /// The estimate of each tier with its range.
  var estimateChart: [Block] {
    let shares = memo.estimate.together ?? memo.estimate.shares
    guard !shares.isEmpty else { return [] }
    let told = shares.map { "\(book.terms.tier($0.tier)) – \(percent($0.share)) (\(range($0.low, $0.high)))" }
    let rows = shares.map { share in
      RowPlot.Row(
        label: book.terms.tier(share.tier),
        spans: [RowPlot.Span(from: share.low * 100, to: share.high * 100, weight: .range)],
        marks: [RowPlot.Mark(value: share.share * 100, shape: .circle)], note: percent(share.share))
    }
    let ticks = [0, 10, 33, 67, 90, 100].map { Chart.Tick(value: $0, label: "\(Int($0))") }
    return [
      .chart(
        Chart(
          title: book.charts.estimate, summary: "\(book.charts.estimate). \(told.joined(separator: "; ")).",
          plot: .rows(
            RowPlot(
              ticks: ticks, rows: rows, legend: [RowPlot.Key(shape: .circle, name: book.charts.likeliest)])),
          note: book.charts.spread))
    ]
  }

  /// What each known area adds to the risk; where nothing lies lower, to the chance of rising.
  var contributionsChart: [Block] {
    guard let lines = memo.drivers.first?.lines, !lines.isEmpty else { return [] }
    let falls = memo.estimate.falling != nil
    let points = lines.map { ($0.area.words(in: language), (falls ? $0.lower : $0.higher) * 100) }
    let reach = max(1, points.map { abs($0.1) }.max() ?? 1).rounded(.up)
    let title = falls ? book.charts.lower : book.charts.higher
    let told = points.map { "\($0.0): \(signed($0.1, places: 1))" }
    let rows = points.map { name, value in
      RowPlot.Row(
        label: name, spans: [RowPlot.Span(from: 0, to: value, weight: .full)], marks: [],
        note: signed(value, places: 1))
    }
    let ticks = [-reach, 0, reach].map { Chart.Tick(value: $0, label: signed($0, places: 0)) }
    return [
      .chart(
        Chart(
          title: title, summary: "\(title). \(told.joined(separator: "; ")).",
          plot: .rows(RowPlot(ticks: ticks, rows: rows, legend: []))))
    ]
  }
}
