/// Values by year. What is not known stands below the axis and is not drawn as 0.
struct YearPlot: Hashable, Sendable {
  let years: ClosedRange<Int>
  let ticks: [Chart.Tick]
  let series: [Series]
  /// Years in which somebody was asked or said something, and there is no number.
  let unknown: [Unknown]
  /// Whether a few steps need little height.
  var isLow = false

  struct Series: Hashable, Sendable {
    let name: String
    let shape: Chart.Shape
    /// In order of years; several of one year stand side by side.
    let points: [Point]
    /// Whether a line joins those of neighbouring years.
    let joined: Bool
  }

  struct Point: Hashable, Sendable {
    let year: Int
    let low, high: Double
    let label: String
    /// Whether the source gives it as exact.
    let exact: Bool
  }

  struct Unknown: Hashable, Sendable {
    let year: Int
    let sign: String
  }
}

extension YearPlot {
  /// Where a value lies on the way up, from 0 to 1.
  func height(_ value: Double) -> Double {
    let (least, most) = (ticks.first?.value ?? 0, ticks.last?.value ?? 1)
    return most > least ? (value - least) / (most - least) : 0
  }
}

/// Steps of 1, 2 or 5 times a power of ten from 0 to a value or just over it, five of them at most.
func roundSteps(to most: Double) -> [Double] {
  guard most > 0, most.isFinite else { return [0, 1] }
  var power = 1.0
  while power * 10 <= most { power *= 10 }
  while power > most, most < 1 { power /= 10 }
  let step = [0.2, 0.5, 1, 2, 5].map { $0 * power }.first { most / $0 <= 5 } ?? power * 10
  let whole = most >= 1 && step < 1 ? 1 : step
  return Array(stride(from: 0, through: (most / whole).rounded(.up) * whole, by: whole))
}
