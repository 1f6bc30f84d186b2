import Registry
import Scoring

extension ProgressWording {
  /// Where each recommendation stands and stood, on one scale.
  var findingsChart: [Block] {
    let lines = report.onePage.lines
    guard !lines.isEmpty else { return [] }
    let ticks = (0...4).map { Chart.Tick(value: Double($0), label: "\($0)") }
    let summary = lines.map { line in
      "\(line.recommendation.position) – \(book.charts.now): \(line.now.mark); "
        + "\(book.charts.then): \(line.before.mark)"
    }
    return [
      .chart(
        Chart(
          title: book.charts.findings,
          summary: "\(book.charts.findings). \(summary.joined(separator: ". ")).",
          plot: .rows(
            RowPlot(
              ticks: ticks, rows: lines.map(row),
              legend: [
                RowPlot.Key(shape: .circle, name: book.charts.now),
                RowPlot.Key(shape: .ring, name: book.charts.then),
              ])), note: book.charts.range))
    ]
  }

  private func row(_ line: OnePage.Line) -> RowPlot.Row {
    RowPlot.Row(
      label: "\(line.recommendation.position). \(title(of: line.recommendation))",
      spans: line.now.isUnknown ? [line.now.steps.map(bar)].compactMap(\.self) : [],
      marks: mark(line.before, .ring) + mark(line.now, .circle),
      note: "\(line.before.mark) → \(line.now.mark)")
  }

  private func bar(_ steps: ClosedRange<Int>) -> RowPlot.Span {
    RowPlot.Span(from: Double(steps.lowerBound), to: Double(steps.upperBound), weight: .range)
  }

  /// Nothing where all is unknown, or nothing is on the scale.
  private func mark(_ outcome: RolledFinding.Outcome, _ shape: Chart.Shape) -> [RowPlot.Mark] {
    switch outcome {
    case .step(let step), .upTo(let step): [RowPlot.Mark(value: Double(step), shape: shape)]
    case .contrary, .noInformation, .notApplicable: []
    }
  }
}
