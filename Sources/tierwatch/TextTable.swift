import Reporting

/// Rows in aligned columns; the last column wraps to the width.
struct TextTable {
  let heads: [String]
  let rows: [[String]]

  func text(width: Int) -> String {
    let fixed = heads.indices.dropLast().map { column in
      ([heads] + rows).map { $0[column].count }.max() ?? 0
    }
    let left = fixed.map { $0 + 2 }.reduce(0, +)
    return ([heads] + rows).map { line($0, fixed, left, max(20, width - left)) }.joined(separator: "\n")
  }

  private func line(_ cells: [String], _ fixed: [Int], _ left: Int, _ room: Int) -> String {
    let start = zip(cells, fixed).map { $0.padded(to: $1) + "  " }.joined()
    let wrapped = (cells.last ?? "").wrapped(to: room)
    let text = start + wrapped.joined(separator: "\n" + String(repeating: " ", count: left))
    return String(text.reversed().drop { $0 == " " }.reversed())
  }
}

extension TextTable {
  /// A paragraph; its lines after the first stand under the first one's text.
  static func wrapped(_ text: String, to width: Int, after mark: String = "") -> String {
    wrapped(text, to: width, after: mark, hanging: mark.count)
  }

  /// The same, with lines after the first set in by so many columns.
  static func wrapped(_ text: String, to width: Int, after mark: String, hanging: Int) -> String {
    let lines = text.wrapped(to: max(20, width - max(mark.count, hanging)))
    return mark + lines.joined(separator: "\n" + String(repeating: " ", count: hanging))
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }

  /// Lines of at most `width` characters; a longer word stands alone. Control characters are dropped.
  func wrapped(to width: Int) -> [String] {
    var lines = [""]
    for word in split(whereSeparator: \.isWhitespace) {
      let clean = String(word).harmless
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = clean
      } else if last.count + 1 + clean.count <= width {
        lines[lines.count - 1] = last + " " + clean
      } else {
        lines.append(clean)
      }
    }
    return lines
  }
}
