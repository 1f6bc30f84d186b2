/// A drawing of facts that a table beside it has in full, its words already those of a language.
public struct Chart: Hashable, Sendable {
  let title: String
  /// What it shows, for those who do not see it.
  let summary: String
  let plot: Plot
  /// How to read it.
  let note: String?

  init(title: String, summary: String, plot: Plot, note: String? = nil) {
    (self.title, self.summary, self.plot, self.note) = (title, summary, plot, note)
  }

  enum Plot: Hashable, Sendable {
    case years(YearPlot)
    case rows(RowPlot)
  }
}

extension Chart {
  /// A value on an axis, with what stands at it.
  struct Tick: Hashable, Sendable {
    let value: Double
    let label: String
  }

  /// What tells one series from another where there is no colour.
  enum Shape: Int, CaseIterable, Sendable {
    case circle, square, triangle, diamond, cross, ring
  }
}
