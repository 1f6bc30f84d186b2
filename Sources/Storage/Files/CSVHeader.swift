import Registry

/// The row of column names: what each column holds, and what the rows are.
struct CSVHeader {
  /// `nil` where the column `record` says it in each row.
  let kind: TableKind?
  let names: [String]
  /// The places of columns with fields, laid out as the fields of a record.
  let layout: CellLayout
  let columns: [RecordColumn?]

  /// Beside the fields of a record, as in JSON Lines; these are no fields.
  static let aside = [JSONLinesReader.kindField, JSONLinesReader.problemField]

  init(_ names: [String]) throws(RowFault) {
    let names = names.map { $0.trimmed }
    if let twice = names.firstIndex(where: { name in
      !name.isEmpty && name != Self.aside[1] && names.count { $0 == name } > 1
    }) {
      throw .columnTwice(names[twice])
    }
    kind = try Self.kind(of: names)
    let kinds = kind.map { [$0] } ?? TableKind.allCases
    var columns: [RecordColumn?] = []
    for name in names {
      let column = kinds.lazy.compactMap { $0.column(name) }.first
      guard column != nil || name.isEmpty || Self.aside.contains(name) else {
        throw Self.unknown(name, among: kinds.flatMap(\.columns).map(\.name))
      }
      columns.append(column)
    }
    (self.names, self.columns) = (names, columns)
    layout = CellLayout(columns)
    try refuseMissing()
  }

  var kindColumn: Int? { names.firstIndex(of: Self.aside[0]) }

  private static func kind(of names: [String]) throws(RowFault) -> TableKind? {
    if names.contains(aside[0]) { return nil }
    if names.contains("about") || names.contains("track") { return .statusUpdate }
    if names.contains(where: { $0.lowercased().hasPrefix("fact") }) { return .evidence }
    throw .noKind
  }

  private func refuseMissing() throws(RowFault) {
    let missing = (kind?.required ?? []).filter { field in
      !names.contains { $0 == field || $0.hasPrefix(field + ".") }
    }
    guard missing.isEmpty else { throw .columnsMissing(missing) }
  }

  private static func unknown(_ name: String, among known: [String]) -> RowFault {
    let begun = known.filter { $0.hasPrefix(name.lowercased() + ".") }
    let near = known.filter { $0.distance(to: name, atMost: 2) != nil }
    return .unknownColumn(name, nearest: begun.isEmpty ? Array(near.prefix(3)) : begun, known: known)
  }
}

/// Where the cells of a row belong in its record.
indirect enum CellLayout {
  case cell(Int)
  case fields([(name: String, layout: CellLayout)])
  case list([CellLayout])

  init(_ columns: [RecordColumn?]) {
    self.init(columns.enumerated().compactMap { index, column in column.map { ($0.path[...], index) } })
  }

  private init(_ paths: [(path: ArraySlice<Substring>, index: Int)]) {
    if paths.count == 1, paths[0].path.isEmpty {
      self = .cell(paths[0].index)
      return
    }
    var names: [Substring] = []
    for path in paths { if let name = path.path.first, !names.contains(name) { names.append(name) } }
    func below(_ name: Substring) -> CellLayout {
      CellLayout(paths.filter { $0.path.first == name }.map { ($0.path.dropFirst(), $0.index) })
    }
    // Only a list has numbers for names.
    let numbers = names.compactMap { Int($0) }.sorted()
    self =
      numbers.count == names.count && !names.isEmpty
      ? .list(numbers.map { below("\($0)") }) : .fields(names.map { (String($0), below($0)) })
  }
}

extension String {
  /// Itself without blanks at its ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// How many letters differ, whatever their case; `nil` if more than a few.
  func distance(to other: String, atMost most: Int) -> Int? {
    let (own, their) = (Array(lowercased()), Array(other.lowercased().prefix(100)))
    guard abs(own.count - their.count) <= most else { return nil }
    var row = Array(0...their.count)
    for (index, letter) in own.enumerated() {
      var above = row[0]
      row[0] = index + 1
      for (place, theirs) in their.enumerated() {
        let changed = above + (letter == theirs ? 0 : 1)
        above = row[place + 1]
        row[place + 1] = Swift.min(changed, above + 1, row[place] + 1)
      }
    }
    return row[their.count] <= most ? row[their.count] : nil
  }
}
