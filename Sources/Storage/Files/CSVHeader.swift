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
    var seen: Set<String> = []
    for name in names where !name.isEmpty && name != JSONLinesReader.problemField {
      guard seen.insert(name).inserted else { throw .columnTwice(name) }
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
