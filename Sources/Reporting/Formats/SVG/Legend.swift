/// What the shapes of a drawing stand for, a line or more each.
struct Legend {
  private let keys: [(shape: Chart.Shape, lines: [String])]

  init(_ keys: [(shape: Chart.Shape, name: String)]) {
    let room = Int((Canvas.width - Self.indent - 6) / Canvas.letter)
    self.keys = keys.map { ($0.shape, fill($0.name.harmless.parts.map(String.init), room)) }
  }

  private static let indent = 22.0

  var height: Double { Double(keys.map(\.lines.count).reduce(0, +)) * Canvas.lineHeight + 6 }

  func draw(on svg: inout Markup, from top: Double) {
    var y = top + Canvas.lineHeight / 2
    for key in keys {
      svg.mark(key.shape, 11, y)
      for line in key.lines {
        svg.label(line, Self.indent, y + 4)
        y += Canvas.lineHeight
      }
    }
  }
}
