/// What Pandoc makes a Word file from: a page without a title of its own, its drawings, and how to set it.
public struct Word: Sendable {
  public let page: String
  /// Drawings as SVG; the page shows each as `chart-1.png`, `chart-2.png` …, which are to be made from them.
  public let drawings: [String]

  public init(_ document: ReportDocument) {
    page = HTML(use: .paper(pictures: true)).render(document)
    drawings = document.charts.map { chart in
      var markup = Markup()
      ChartDrawing(chart).draw(on: &markup)
      return markup.text
    }
  }

  /// The name of a drawing's picture.
  public static func picture(_ place: Int) -> String { "chart-\(place + 1).png" }

  /// A reference file, with the page, its numbers and the styles.
  public static var reference: [UInt8] { WordStyles.reference }

  /// A filter in Lua, for what a page says by its classes.
  public static var filter: [UInt8] { PackageResources.filter_lua }
}
