import Registry

/// Records as JSON Lines, one a line, by kind and name.
enum RecordLines {
  static func write(_ records: [Record]) -> String {
    let kinds = Dictionary(uniqueKeysWithValues: RecordKind.allCases.enumerated().map { ($1, $0) })
    let ordered = records.sorted { one, other in
      (kinds[one.key.kind] ?? 0, one.key.name) < (kinds[other.key.kind] ?? 0, other.key.name)
    }
    var bytes: [UInt8] = []
    for record in ordered {
      bytes += JSONWriting.line(of: record.line) + [0x0A]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Record {
  /// Its fields, behind the one that says what it is.
  fileprivate var line: RecordNode {
    guard case .fields(let fields) = node.content else { return node }
    let kind = RecordNode(.scalar(key.kind.rawValue))
    return RecordNode(.fields([.init(name: JSONLinesReader.kindField, node: kind)] + fields))
  }
}
