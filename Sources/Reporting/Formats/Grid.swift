/// A table whose columns share the width of a terminal.
struct Grid {
  typealias Cell = [MeasuredWords]

  let head: [Cell]
  let rows: [[Cell]]

  private static let gap = 2

  /// The width of each column, or `nil` where not even the longest words fit.
  func columns(within width: Int) -> [Int]? {
    let least = head.indices.map { column in cells(column).joined().lazy.map(\.columns).max() ?? 0 }
    let most = head.indices.map { column in
      cells(column).map { words in words.reduce(words.count - 1) { $0 + $1.columns } }.max() ?? 0
    }
    var free = width - least.reduce(0, +) - Self.gap * max(0, head.count - 1)
    guard free >= 0 else { return nil }
    var columns = least
    while free > 0, let neediest = neediest(columns, most) {
      columns[neediest] += 1
      free -= 1
    }
    return columns
  }

  /// Itself in pieces that fit, each with the first column and then as many as there is room for.
  func parts(within width: Int) -> [Grid] {
    var (parts, rest) = ([Grid](), Array(head.indices.dropFirst()))
    while !rest.isEmpty {
      let fitting = rest.indices.last { taking([0] + rest[...$0]).columns(within: width) != nil } ?? 0
      parts.append(taking([0] + rest[...fitting]))
      rest.removeFirst(fitting + 1)
    }
    return parts
  }

  private func taking(_ columns: [Int]) -> Grid {
    Grid(head: columns.map { head[$0] }, rows: rows.map { row in columns.map { row[$0] } })
  }

  /// The column that is the most lines high.
  private func neediest(_ columns: [Int], _ most: [Int]) -> Int? {
    columns.indices.filter { columns[$0] < most[$0] }.max { one, other in
      most[one] * max(1, columns[other]) < most[other] * max(1, columns[one])
    }
  }

  private func cells(_ column: Int) -> [Cell] { [head[column]] + rows.map { $0[column] } }

  func lines(_ columns: [Int]) -> [String] {
    let gap = String(repeating: " ", count: Self.gap)
    let rule = columns.map { String(repeating: "-", count: $0) }.joined(separator: gap)
    let blocks = rows.map { row($0, columns) }
    // Rows of several lines run together without a gap.
    let parted = blocks.contains { $0.count > 1 }
    return row(head, columns) + [rule] + Array(blocks.joined(separator: parted ? [""] : []))
  }

  private func row(_ cells: [Cell], _ columns: [Int]) -> [String] {
    let filled = zip(cells, columns).map { fill($0, $1) }
    return (0..<(filled.map(\.count).max() ?? 0)).map { line in
      var (text, blanks) = ("", 0)
      for (lines, width) in zip(filled, columns) {
        if line < lines.count, lines[line].columns > 0 {
          text += String(repeating: " ", count: blanks)
          text += lines[line].words
          blanks = -lines[line].columns
        }
        blanks += width + Self.gap
      }
      return text
    }
  }
}
