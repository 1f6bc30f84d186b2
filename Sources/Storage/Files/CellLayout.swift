import Registry

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

extension CellLayout {
  /// The fields that have something in them; `nil` if none has.
  func node(of cells: [String], _ columns: [RecordColumn?], _ faults: inout [RowFault]) -> RecordNode? {
    switch self {
    case .cell(let index): return columns[index].flatMap { $0.node(of: cells[index], &faults) }
    case .fields(let layouts):
      var fields: [RecordNode.Field] = []
      for (name, layout) in layouts {
        guard let node = layout.node(of: cells, columns, &faults) else { continue }
        fields.append(RecordNode.Field(name: name, node: node))
      }
      return fields.isEmpty ? nil : RecordNode(.fields(fields))
    case .list(let layouts):
      var items: [RecordNode] = []
      for layout in layouts { if let item = layout.node(of: cells, columns, &faults) { items.append(item) } }
      return items.isEmpty ? nil : RecordNode(.list(items))
    }
  }
}
