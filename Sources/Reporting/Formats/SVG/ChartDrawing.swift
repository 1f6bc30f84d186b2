/// A chart as SVG that needs no style sheet, so that Word and print have it as a browser does.
struct ChartDrawing {
  private let chart: Chart

  init(_ chart: Chart) { self.chart = chart }

  /// A figure with its caption; what is drawn is said in words to those who do not see it.
  func write(_ markup: inout Markup, as picture: String? = nil) {
    markup.element("figure") { figure in
      figure.element("figcaption", words: chart.title)
      if let picture {
        figure.void("img", ["src": picture, "alt": chart.summary, "width": "440"])
      } else {
        draw(on: &figure)
      }
      if let note = chart.note { figure.element("div", ["class": "note"], words: note) }
    }
    markup.trusted("\n")
  }

  func draw(on markup: inout Markup) {
    switch chart.plot {
    case .years(let plot): YearDrawing(plot: plot).draw(on: &markup, summary: chart.summary)
    case .rows(let plot): RowDrawing(plot: plot).draw(on: &markup, summary: chart.summary)
    }
  }
}

/// Places and sizes in the drawing's own units; letters are 12 of them high.
enum Canvas {
  static let width = 400.0
  static let lineHeight = 15.0
  /// About how wide a letter is.
  static let letter = 6.4
  static let ink = "#1f2933"
  static let faint = "#d2d6dc"
  static let range = "#9fb3c8"

  /// Dark enough on white, and apart for most eyes; shapes tell the rest.
  static let colours = ["#0b4f8a", "#9a3412", "#166534", "#6b21a8", "#7c5700", "#374151"]

  static func colour(_ shape: Chart.Shape) -> String { colours[shape.rawValue % colours.count] }
}

extension Markup {
  /// A drawing of some height.
  mutating func svg(height: Double, summary: String, inside: (inout Markup) -> Void) {
    element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "role": "img", "aria-label": summary,
        "viewBox": "0 0 \(Canvas.width.written) \(height.written)", "width": Canvas.width.written,
        "height": height.written, "font-family": "Noto Sans, DejaVu Sans, Liberation Sans, Arial, sans-serif",
        "font-size": "12", "fill": Canvas.ink,
      ], inside: inside)
  }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ colour: String, width: Double = 1
  ) {
    void(
      "line",
      [
        "x1": x1.written, "y1": y1.written, "x2": x2.written, "y2": y2.written, "stroke": colour,
        "stroke-width": width.written,
      ])
  }

  mutating func bar(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ colour: String) {
    void(
      "rect",
      [
        "x": x.written, "y": y.written, "width": width.written, "height": height.written, "fill": colour,
      ])
  }

  mutating func label(_ words: String, _ x: Double, _ y: Double, anchor: String = "start", size: Double = 12)
  {
    element(
      "text", ["x": x.written, "y": y.written, "text-anchor": anchor, "font-size": size.written]
    ) { $0.unbrokenWords(words) }
  }

  /// A mark around a place; hollow where its value is not exact.
  mutating func mark(_ shape: Chart.Shape, _ x: Double, _ y: Double, hollow: Bool = false) {
    let colour = Canvas.colour(shape)
    let fill = hollow || shape == .ring ? "#ffffff" : colour
    let corners: [(Double, Double)] =
      switch shape {
      case .circle, .ring: []
      case .square: [(-4, -4), (4, -4), (4, 4), (-4, 4)]
      case .triangle: [(0, -5), (5, 4), (-5, 4)]
      case .diamond: [(0, -5.5), (5.5, 0), (0, 5.5), (-5.5, 0)]
      case .cross:
        [
          (-5, -2), (-2, -2), (-2, -5), (2, -5), (2, -2), (5, -2), (5, 2), (2, 2), (2, 5), (-2, 5), (-2, 2),
          (-5, 2),
        ]
      }
    if corners.isEmpty {
      void(
        "circle",
        ["cx": x.written, "cy": y.written, "r": "4.5", "fill": fill, "stroke": colour, "stroke-width": "1.5"])
    } else {
      let points = corners.map { "\((x + $0.0).written),\((y + $0.1).written)" }.joined(separator: " ")
      void("polygon", ["points": points, "fill": fill, "stroke": colour, "stroke-width": "1.5"])
    }
  }
}

extension Double {
  /// With at most one decimal, the same on every machine.
  var written: String {
    let tenths = Int((self * 10).rounded())
    let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }
}
