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

/// Finds the cells of one row, without copying anything.
struct CSVScan {
  private let window: FileWindow
  private let separator: UInt8
  private(set) var cells: [(range: Range<Int>, hasQuotes: Bool)] = []
  /// How many lines the row takes.
  private(set) var lines = 1
  private var place = 0

  private static let (quote, feed, carriage) = (UInt8(ascii: "\""), UInt8(0x0A), UInt8(0x0D))

  init(_ window: FileWindow, separator: UInt8) {
    (self.window, self.separator) = (window, separator)
  }

  /// The length of the row, its line end counted; `nil` at the end of the file.
  mutating func row() throws(CSVFault) -> Int? {
    guard byte() != nil else { return nil }
    while true {
      if byte() == Self.quote { try quotedCell() } else { try bareCell() }
      guard place <= CSVRows.longestRow else { throw .rowTooLong }
      switch byte() {
      case separator?: place += 1
      case Self.carriage? where isLineEnd(at: place):
        place = min(place + 2, window.bytes.count)
        return place
      case Self.feed?:
        place += 1
        return place
      case nil: return place
      case _:
        // The cell that was closed too early is the one at fault.
        cells.removeLast()
        throw .quoteInside
      }
    }
  }

  private mutating func bareCell() throws(CSVFault) {
    let start = place
    while let byte = byte(), byte != separator, byte != Self.feed {
      if byte == Self.carriage, isLineEnd(at: place) { break }
      if byte == Self.quote { throw .quoteInside }
      place += 1
      if place - start > CSVRows.longestCell { throw .cellTooLong }
    }
    cells.append((start..<place, false))
  }

  private mutating func quotedCell() throws(CSVFault) {
    place += 1
    let start = place
    var hasQuotes = false
    while let byte = byte() {
      place += 1
      if byte == Self.feed { lines += 1 }
      if byte == Self.quote {
        guard self.byte() == Self.quote else {
          cells.append((start..<place - 1, hasQuotes))
          return
        }
        hasQuotes = true
        place += 1
      }
      if place - start > CSVRows.longestCell { throw .cellTooLong }
    }
    throw .quoteOpen
  }

  private func isLineEnd(at place: Int) -> Bool {
    while place + 1 >= window.bytes.count, window.more() {}
    return place + 1 >= window.bytes.count || window.bytes[place + 1] == Self.feed
  }

  /// The byte at `place`, fetched if need be.
  private func byte() -> UInt8? {
    while place >= window.bytes.count { guard window.more() else { return nil } }
    return window.bytes[place]
  }
}

extension CSVScan {
  /// The words of each cell, with quotes written once and line ends as one character.
  func texts() throws(CSVFault) -> [String] {
    var texts: [String] = []
    for cell in cells {
      let bytes = window.bytes[cell.range]
      let decoded =
        cell.hasQuotes
        ? String(validating: bytes.withQuotesOnce, as: UTF8.self) : String(validating: bytes, as: UTF8.self)
      guard var text = decoded else {
        throw window.bytes[..<place].looksLikeWindows1251 ? .windows1251 : .notUTF8
      }
      if text.utf8.contains(Self.carriage) { text = text.withPlainLineEnds }
      texts.append(text)
    }
    return texts
  }
}

extension Collection<UInt8> {
  /// What stands in a quoted cell, where each quote is written twice.
  fileprivate var withQuotesOnce: [UInt8] {
    var bytes: [UInt8] = []
    var isSecond = false
    for byte in self {
      isSecond = byte == UInt8(ascii: "\"") && !isSecond
      if byte != UInt8(ascii: "\"") || isSecond { bytes.append(byte) }
    }
    return bytes
  }

  /// Whether what is beyond ASCII is nearly all where Windows-1251 has its letters.
  fileprivate var looksLikeWindows1251: Bool {
    let high = filter { $0 >= 0x80 }
    let letters = high.count { $0 >= 0xC0 || $0 == 0xA8 || $0 == 0xB8 }
    return letters * 5 >= high.count * 4
  }
}

extension String {
  fileprivate var withPlainLineEnds: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\n", scalars.last == "\r" { scalars.removeLast() }
      scalars.append(scalar)
    }
    return String(scalars)
  }
}
