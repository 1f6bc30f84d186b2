import Registry
import Samples
import Testing

@testable import Reporting

struct `Drawings` {
  @Test(arguments: [
    (0.0, [0.0, 1]), (1, [0, 1]), (3, [0, 1, 2, 3]), (7, [0, 2, 4, 6, 8]), (32, [0, 10, 20, 30, 40]),
    (105, [0, 50, 100, 150]), (999, [0, 200, 400, 600, 800, 1000]), (0.4, [0, 0.1, 0.2, 0.3, 0.4]),
    (.infinity, [0, 1]),
  ])
  func `have an axis of a few round steps that reaches the greatest value`(most: Double, steps: [Double]) {
    let found = roundSteps(to: most)
    #expect(found.count == steps.count)
    #expect(zip(found, steps).allSatisfy { abs($0 - $1) < 1e-9 })
  }

  @Test func `draw no point for what is not known`() {
    let plot = YearPlot(
      years: 2019...2021, ticks: [Chart.Tick(value: 0, label: "0"), Chart.Tick(value: 10, label: "10")],
      series: [series([(2019, 4), (2021, 0)])], unknown: [YearPlot.Unknown(year: 2020, sign: "?")])
    let page = drawn(Chart(title: "t", summary: "s", plot: .years(plot)))
    // Two values and the key below; the zero is one of them, the unknown year is not.
    #expect(page.count(of: "circle") == 3)
    #expect(page.words.contains("?"))
  }

  @Test func `join the values of neighbouring years alone`() {
    func lines(_ points: [(Int, Double)]) -> Int {
      let plot = YearPlot(
        years: 2017...2021, ticks: [Chart.Tick(value: 0, label: "0"), Chart.Tick(value: 10, label: "10")],
        series: [series(points)], unknown: [])
      return drawn(Chart(title: "t", summary: "s", plot: .years(plot))).count(of: "line")
    }
    let axis = lines([(2017, 1)])
    #expect(lines([(2017, 1), (2018, 2), (2019, 3)]) == axis + 2)
    #expect(lines([(2017, 1), (2019, 3), (2020, 3)]) == axis + 1)
  }

  @Test func `show sources that disagree as they are, side by side`() throws {
    let entries = [
      Sample.evidence("KGZ-A", figures: [Sample.figure(.investigations, "40")]),
      Sample.evidence("KGZ-B", figures: [Sample.figure(.investigations, "15")]),
      Sample.evidence("KGZ-C", figures: [Sample.figure(.investigations, "6", period: "2019")]),
    ]
    let snapshot = RecordSet([.source(Sample.source())] + entries.map(Record.evidence)).snapshot()
    let chart = try #require(
      ProgressReport(snapshot).document(in: .english).charts.first { chart in
        if case .years = chart.plot { true } else { false }
      })
    guard case .years(let plot) = chart.plot else { return }
    #expect(plot.years == 2018...2019)
    #expect(plot.series.flatMap(\.points).map(\.high) == [40, 15, 6])
    #expect(chart.summary.contains("2018 – 40 · 15; 2019 – 6"))
    // Two of one year would make a line go up and down within it.
    #expect(plot.series.allSatisfy { !$0.joined })
  }

  @Test(arguments: [(2.25, "2.3"), (-0.04, "0"), (10, "10"), (-1.5, "-1.5")])
  func `write numbers alike everywhere`(number: Double, text: String) {
    #expect(number.written == text)
  }

  private func series(_ points: [(Int, Double)]) -> YearPlot.Series {
    YearPlot.Series(
      name: "n", shape: .circle,
      points: points.map { YearPlot.Point(year: $0.0, low: $0.1, high: $0.1, label: "\($0.1)", exact: true) },
      joined: true)
  }

  private func drawn(_ chart: Chart) -> PageReader {
    var markup = Markup()
    ChartDrawing(chart).write(&markup)
    return PageReader(markup.text)
  }
}

extension Charts {
  static func rows(named name: String) -> Chart {
    Chart(
      title: name, summary: name,
      plot: .rows(
        RowPlot(
          ticks: [Chart.Tick(value: 0, label: name), Chart.Tick(value: 4, label: "4")],
          rows: [RowPlot.Row(label: name, spans: [], marks: [], note: name)],
          legend: [RowPlot.Key(shape: .circle, name: name)])), note: name)
  }

  static func years(named name: String) -> Chart {
    Chart(
      title: name, summary: name,
      plot: .years(
        YearPlot(
          years: 2019...2020, ticks: [Chart.Tick(value: 0, label: "0"), Chart.Tick(value: 1, label: "1")],
          series: [
            YearPlot.Series(
              name: name, shape: .square,
              points: [YearPlot.Point(year: 2019, low: 0, high: 1, label: "1", exact: false)], joined: false)
          ], unknown: [])))
  }
}

/// Charts to be drawn in tests.
enum Charts {}
