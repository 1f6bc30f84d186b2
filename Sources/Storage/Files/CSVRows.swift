/// Rows of separated text (RFC 4180), one after the other; nothing but the present row is held.
struct CSVRows {
  struct Row {
    let line: Int
    let cells: [String]
  }

  enum Outcome {
    case row(Row)
    /// A row that is left out, with the number of the cell at which it fails.
    case fault(CSVFault, cell: Int, line: Int)

    /// The line on which it begins.
    var line: Int {
      switch self {
      case .row(let row): row.line
      case .fault(_, _, let line): line
      }
    }
  }

  private let window: FileWindow
  let separator: UInt8
  private(set) var line = 1
  /// The bytes of the row that came last, its line end included; they hold until the next one.
  private(set) var raw = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  static let longestCell = 1 << 20
  static let longestRow = 4 << 20

  /// Begins at the beginning of a file, whose first row tells by what its cells are separated.
  init(beginning window: FileWindow) {
    self.window = window
    _ = window.more()
    window.skipMark()
    _ = window.endOfLine(longest: Self.longestRow)
    separator = Self.separator(in: window.bytes.prefix { $0 != 0x0A })
  }

  /// The next row that has a cell with something in it; `nil` at the end of the file.
  mutating func next() -> Outcome? {
    leaveRaw()
    while true {
      var scan = CSVScan(window, separator: separator)
      do throws(CSVFault) {
        guard let length = try scan.row() else { return nil }
        let (cells, here) = (try scan.texts(), line)
        hold(length, lines: scan.lines)
        if cells.contains(where: { !$0.isEmpty }) { return .row(Row(line: here, cells: cells)) }
        leaveRaw()
      } catch {
        let here = line
        holdLine()
        return .fault(error, cell: scan.cells.count, line: here)
      }
    }
  }

  private static func separator(in row: some Collection<UInt8>) -> UInt8 {
    let separators = [",", ";", "\t"] as [Unicode.Scalar]
    let counts = separators.map { separator in (row.count { $0 == UInt8(ascii: separator) }, separator) }
    let most = counts.max { $0.0 < $1.0 }
    return UInt8(ascii: most.map { $0.0 > 0 ? $0.1 : "," } ?? ",")
  }

  private mutating func hold(_ length: Int, lines: Int) {
    raw = UnsafeBufferPointer(rebasing: window.bytes[..<length])
    line += lines
  }

  // After a fault the next line may be a row again, whatever its quotes would have made of it.
  private mutating func holdLine() {
    line += 1
    guard let length = window.endOfLine(longest: Self.longestRow) else { return window.skipLine() }
    raw = UnsafeBufferPointer(rebasing: window.bytes[..<length])
  }

  private mutating func leaveRaw() {
    window.take(raw.count)
    raw = UnsafeBufferPointer(start: nil, count: 0)
  }
}

/// Why a row cannot be parted into cells.
enum CSVFault: Error {
  case quoteInside, quoteOpen, cellTooLong, rowTooLong, notUTF8, windows1251
}
