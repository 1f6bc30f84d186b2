/// Rows under one another, each under its name.
struct RowDrawing {
  let plot: RowPlot

  private let left = 6.0
  private let right = 6.0
  private let head = 18.0
  private let band = 18.0

  func draw(on markup: inout Markup, summary: String) {
    let keys = Legend(plot.legend.map { ($0.shape, $0.name) })
    let names = plot.rows.map { wrapped($0.label) }
    let heights = names.map { Double($0.count) * Canvas.lineHeight + band + 4 }
    let floor = head + heights.reduce(0, +)
    markup.svg(height: floor + 6 + keys.height, summary: summary) { svg in
      axis(down: floor, &svg)
      var y = head
      for (row, (name, height)) in zip(plot.rows, zip(names, heights)) {
        for (place, line) in name.enumerated() {
          svg.label(line, left, y + Double(place + 1) * Canvas.lineHeight - 2)
        }
        draw(row, at: y + Double(name.count) * Canvas.lineHeight + band / 2, &svg)
        y += height
      }
      keys.draw(on: &svg, from: floor + 6)
    }
  }

  private func across(_ value: Double) -> Double {
    left + 8 + plot.place(value) * (Canvas.width - left - right - 60)
  }

  private func axis(down floor: Double, _ svg: inout Markup) {
    for tick in plot.ticks {
      svg.line(across(tick.value), head, across(tick.value), floor, Canvas.faint)
      svg.label(tick.label, across(tick.value), head - 5, anchor: "middle", size: 11)
    }
  }

  private func draw(_ row: RowPlot.Row, at y: Double, _ svg: inout Markup) {
    for span in row.spans {
      let (from, to) = (across(min(span.from, span.to)), across(max(span.from, span.to)))
      switch span.weight {
      case .range: svg.bar(from, y - 3.5, max(1, to - from), 7, Canvas.range)
      case .full: svg.bar(from, y - 6, max(1, to - from), 12, Canvas.colours[span.to < span.from ? 1 : 0])
      }
    }
    for mark in row.marks { svg.mark(mark.shape, across(mark.value), y) }
    svg.label(row.note, Canvas.width - right, y + 4, anchor: "end", size: 11)
  }

  private func wrapped(_ words: String) -> [String] {
    fill(words.harmless.parts.map(String.init), Int((Canvas.width - left - right) / Canvas.letter))
  }
}
