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
