/// Named rows over one axis: bars, ranges and marks.
struct RowPlot: Hashable, Sendable {
  let ticks: [Chart.Tick]
  let rows: [Row]
  /// What each shape and each bar stands for.
  let legend: [Key]

  struct Row: Hashable, Sendable {
    let label: String
    let spans: [Span]
    let marks: [Mark]
    /// What stands at the row's end, in words.
    let note: String
  }

  struct Span: Hashable, Sendable {
    let from, to: Double
    let weight: Weight
  }

  /// How a bar is drawn.
  enum Weight: Hashable, Sendable {
    /// A value that reaches from the axis.
    case full
    /// A range in which a value lies.
    case range
  }

  struct Mark: Hashable, Sendable {
    let value: Double
    let shape: Chart.Shape
  }

  struct Key: Hashable, Sendable {
    let shape: Chart.Shape
    let name: String
  }
}

extension RowPlot {
  /// Where a value lies on the way across, from 0 to 1.
  func place(_ value: Double) -> Double {
    let (least, most) = (ticks.first?.value ?? 0, ticks.last?.value ?? 1)
    return most > least ? min(1, max(0, (value - least) / (most - least))) : 0
  }
}
