extension RecordFolder.File {
  /// The row of column names; `nil` where there is none.
  var head: [UInt8]? {
    get throws {
      guard format == .csv else { return nil }
      let window = FileWindow(path)
      var rows = CSVRows(beginning: window)
      _ = rows.next()
      return Array(rows.raw).withoutLineEnd
    }
  }

  /// Writes the refused rows as they stand, each behind what is wrong with it.
  func copy(
    _ problem: (RowPlace) -> String?, withHead: Bool, to write: ([UInt8]) throws -> Void
  ) rethrows {
    switch format {
    case .jsonLines: try copyLines(problem, to: write)
    case .csv: try copyRows(problem, withHead: withHead, to: write)
    case .yaml, .placements: break
    }
  }

  private func copyLines(_ problem: (RowPlace) -> String?, to write: ([UInt8]) throws -> Void) rethrows {
    let window = FileWindow(path)
    _ = window.more()
    window.skipMark()
    var line = 0
    while window.isInSight {
      line += 1
      let length = window.endOfLine(longest: JSONLinesReader.longestRow)
      if let problem = problem(RowPlace(file: path, line: line)) {
        let row = length.map { Array(window.bytes[..<$0]) } ?? []
        try write(row.asJSONLine(behind: problem))
      }
      if let length { window.take(length) } else { window.skipLine() }
    }
  }

  private func copyRows(
    _ problem: (RowPlace) -> String?, withHead: Bool, to write: ([UInt8]) throws -> Void
  ) rethrows {
    var rows = CSVRows(beginning: FileWindow(path))
    guard case .row(let head)? = rows.next() else { return }
    let (separator, isMended) = (rows.separator, head.cells.first?.trimmed == JSONLinesReader.problemField)
    func copy(_ problem: String) throws {
      let row = Array(rows.raw).withoutLineEnd
      try write(
        problem.asCSVCell + [separator] + (isMended ? row.behindFirstCell(separator) : row) + [0x0A])
    }
    if withHead {
      // The mark tells a spreadsheet that this is UTF-8.
      try write([0xEF, 0xBB, 0xBF])
      try copy(JSONLinesReader.problemField)
    }
    while let outcome = rows.next() {
      if let problem = problem(RowPlace(file: path, line: outcome.line)) { try copy(problem) }
    }
  }
}

extension [UInt8] {
  fileprivate var withoutLineEnd: [UInt8] {
    Array(self[..<(lastIndex { $0 != 0x0A && $0 != 0x0D }.map { $0 + 1 } ?? 0)])
  }

  /// What stands behind the first cell of a row, be it quoted or not.
  fileprivate func behindFirstCell(_ separator: UInt8) -> [UInt8] {
    var isQuoted = false
    for (place, byte) in zip(indices, self) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == separator, !isQuoted { return Array(self[(place + 1)...]) }
    }
    return Array(self)
  }
}

extension String {
  fileprivate var asCSVCell: [UInt8] {
    let quote = UInt8(ascii: "\"")
    return [quote] + utf8.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
  }
}
