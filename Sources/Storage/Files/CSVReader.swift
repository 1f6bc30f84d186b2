import Registry

/// Reads evidence and status updates from a table, one record a row.
struct CSVReader: RowReader {
  private let file: RecordFolder.File
  let window: FileWindow
  private var rows: CSVRows
  private var header: CSVHeader?
  private var head: [String] = []
  var waiting: [Piece] = []
  private var isBegun = false
  private var isEmpty = true
  private(set) var isOver = false
  var told = 0
  /// A table of placements by another name.
  private var placements: WholeFile?

  init(_ file: RecordFolder.File) {
    self.file = file
    window = FileWindow(file.path)
    rows = CSVRows(beginning: window)
  }

  mutating func next() -> Piece? {
    if !isBegun { begin() }
    return placements == nil ? nextOfRows() : placements?.next()
  }

  private mutating func begin() {
    isBegun = true
    if window.isUTF16 { return end(with: .utf16) }
    switch rows.next() {
    case nil: finish()
    case .fault(let fault, let cell, _)?: end(with: fault.fault(column: "cell \(cell + 1) of the first row"))
    case .row(let row)?: readHeader(row.cells)
    }
  }

  private mutating func readHeader(_ names: [String]) {
    if PlacementsCSV.isHeader(names) { return placements = WholeFile(file) }
    do throws(RowFault) {
      head = names
      header = try CSVHeader(names)
    } catch {
      end(with: error)
    }
  }

  mutating func readRow() {
    guard let header, let outcome = rows.next() else { return finish() }
    isEmpty = false
    switch outcome {
    case .fault(.windows1251, _, _): end(with: .windows1251)
    case .fault(let fault, let cell, let line):
      let column = cell < head.count ? head[cell] : "cell \(cell + 1)"
      waiting = [.problem(fault.fault(column: column).malformation(line: line))]
    case .row(let row): waiting = pieces(of: row, under: header).reversed()
    }
  }

  private func pieces(of row: CSVRows.Row, under header: CSVHeader) -> [Piece] {
    var faults: [RowFault] = []
    let found = record(of: row, under: header, &faults)
    guard faults.isEmpty, let found else {
      return faults.map { .problem($0.malformation(line: row.line)) }
    }
    return found.tree.pieces(found.kind, line: row.line)
  }

  private func record(
    of row: CSVRows.Row, under header: CSVHeader, _ faults: inout [RowFault]
  ) -> (kind: RecordKind, tree: RecordNode)? {
    guard row.cells.count == header.names.count else {
      faults = [.cells(row.cells.count, columns: header.names.count)]
      return nil
    }
    guard row.cells != head else {
      faults = [.headerAgain]
      return nil
    }
    for (name, cell) in zip(header.names, row.cells) where name.isEmpty && !cell.isEmpty {
      faults.append(.cellUnderNoColumn(cell))
    }
    let kind = kind(of: row, under: header, &faults)
    let tree = header.layout.node(of: row.cells, header.columns, &faults)
    return kind.map { ($0.kind, tree ?? RecordNode(.fields([]))) }
  }

  private func kind(
    of row: CSVRows.Row, under header: CSVHeader, _ faults: inout [RowFault]
  ) -> TableKind? {
    guard let column = header.kindColumn else { return header.kind }
    let word = row.cells[column].trimmed
    guard let kind = TableKind(rawValue: word) else {
      faults.append(.unknownRecord(word, known: TableKind.allCases.map(\.rawValue)))
      return nil
    }
    return kind
  }

  private mutating func finish() {
    isOver = true
    if window.hasFailed {
      waiting = [.problem(RecordFileError.unreadable.malformation)]
    } else if isEmpty {
      waiting = [.problem(RecordFileError.noRecords.malformation)]
    }
  }

  private mutating func end(with fault: RowFault) {
    isOver = true
    waiting = [.problem(fault.malformation(line: nil))]
  }
}

extension CSVFault {
  fileprivate func fault(column: String) -> RowFault {
    switch self {
    case .quoteInside: .quoteInside(column: column)
    case .quoteOpen: .quoteOpen(column: column)
    case .cellTooLong: .cellTooLong(column: column)
    case .rowTooLong: .tooLong(megabytes: CSVRows.longestRow >> 20)
    case .notUTF8: .notUTF8
    case .windows1251: .windows1251
    }
  }
}
