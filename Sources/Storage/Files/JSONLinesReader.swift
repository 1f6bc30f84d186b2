import Registry

/// Reads JSON Lines: one record a line, `{"record":"evidence", …}` with the fields that it has in YAML.
struct JSONLinesReader: RowReader {
  /// Beside the fields of a record: what kind it is, and what an earlier import had against it.
  static let kindField = "record"
  static let problemField = "problem"
  /// A row that is longer is no record.
  static let longestRow = 4 << 20

  let window: FileWindow
  private var line = 0
  var waiting: [Piece] = []
  private var isEmpty = true
  private(set) var isOver = false
  var told = 0

  init(_ path: String) { window = FileWindow(path) }

  mutating func next() -> Piece? { nextOfRows() }

  mutating func readRow() {
    line += 1
    if line == 1, let fault = beginning() { return end(with: fault.malformation(line: nil)) }
    guard let length = window.endOfLine(longest: Self.longestRow) else {
      window.skipLine()
      return refuse(.tooLong(megabytes: Self.longestRow >> 20))
    }
    if length == 0 { return finish() }
    let row = UnsafeBufferPointer(rebasing: window.bytes[..<length])
    if !row.allSatisfy(\.isBlank) {
      isEmpty = false
      waiting = pieces(of: row).reversed()
    }
    window.take(length)
  }

  /// What the first bytes say against the whole file; a byte-order mark is left behind.
  private func beginning() -> RowFault? {
    guard window.more() else { return nil }
    if window.isUTF16 { return .utf16 }
    window.skipMark()
    let words = window.bytes.prefix(1024).filter { !$0.isBlank }
    if words.first == UInt8(ascii: "[") { return .oneDocument }
    let first = window.bytes.prefix(1024).prefix { $0 != 0x0A }.filter { !$0.isBlank }
    return Array(first) == [UInt8(ascii: "{")] ? .oneDocument : nil
  }

  private func pieces(of row: UnsafeBufferPointer<UInt8>) -> [Piece] {
    do throws(JSONFault) {
      var tree = try JSONReading.tree(of: row, isTyped: true)
      guard case .fields(let fields) = tree.content else { return [problem(.notFields)] }
      let kind = fields.first { $0.name == Self.kindField }?.node.content
      tree = RecordNode(.fields(fields.filter { $0.name != Self.kindField && $0.name != Self.problemField }))
      switch kind {
      case .scalar(let word)?:
        guard let kind = RecordKind(rawValue: word) else {
          return [problem(.unknownRecord(word, known: RecordKind.allCases.map(\.rawValue)))]
        }
        var marks = Malformations()
        let pieces = tree.unmarked(&marks).pieces(kind, line: line)
        return pieces + marks.all.map { .problem(Malformation(line: line, $0.flaw)) }
      case .list?, .fields?, nil: return [problem(.recordMissing)]
      }
    } catch {
      return [problem(fault(error, in: row))]
    }
  }

  private func fault(_ fault: JSONFault, in row: UnsafeBufferPointer<UInt8>) -> RowFault {
    let end = row.lastIndex { !$0.isBlank } ?? 0
    if fault.place > end, !fault.reason.isOfWhole { return .breaksOff }
    let before = String(decoding: row[..<min(fault.place, row.count)], as: UTF8.self)
    return .notJSON(fault.reason, character: before.count + 1)
  }

  private func problem(_ fault: RowFault) -> Piece { .problem(fault.malformation(line: line)) }

  private mutating func refuse(_ fault: RowFault) {
    isEmpty = false
    waiting = [problem(fault)]
  }

  private mutating func finish() {
    if window.hasFailed { return end(with: RecordFileError.unreadable.malformation) }
    isOver = true
    if isEmpty { waiting = [.problem(RecordFileError.noRecords.malformation)] }
  }

  private mutating func end(with malformation: Malformation) {
    isOver = true
    waiting = [.problem(malformation)]
  }
}

extension UInt8 {
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0D || self == 0x0A }
}

extension FileWindow {
  var isUTF16: Bool { bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) }

  /// Leaves the mark behind with which some programs begin UTF-8.
  func skipMark() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { take(3) }
  }
}
