import Registry

/// One YAML file of records: lists by kind, with status updates under their recommendation where it is there.
enum RecordFile {
  typealias Found = (record: Record, line: Int?)

  private static let lists: [(field: String, kind: RecordKind)] = [
    ("bodies", .body), ("recommendations", .recommendation), ("commentaries", .commentary),
    ("decisions", .decision), ("owners", .owner), ("sources", .source), ("evidence", .evidence),
    ("statusUpdates", .statusUpdate), ("authors", .author),
  ]

  private static let single: [(field: String, kind: RecordKind)] = [
    ("country", .country), ("edition", .edition),
  ]

  static func read(_ text: String, _ malformations: inout Malformations) throws(RecordFileError) -> [Found] {
    guard let root = try RecordNode(yaml: text) else { return [] }
    guard var fields = FieldReader(root, &malformations, notesNames: true) else { return [] }
    var found: [Found] = []
    for (field, kind) in single {
      guard let node = fields.optional(field, .node) else { continue }
      let own = node.unmarked(&fields.malformations)
      found += Record(kind, own, &fields.malformations).map { [($0, node.line)] } ?? []
    }
    for (field, kind) in lists {
      for node in fields.list(field, .node) {
        found += records(kind, node.unmarked(&fields.malformations), &fields.malformations)
      }
    }
    fields.finish(&malformations)
    return found
  }

  private static func records(
    _ kind: RecordKind, _ node: RecordNode, _ malformations: inout Malformations
  ) -> [Found] {
    guard kind == .recommendation, case .fields(let all) = node.content else {
      return Record(kind, node, &malformations).map { [($0, node.line)] } ?? []
    }
    let own = RecordNode(.fields(all.filter { $0.name != "statusUpdates" }), line: node.line)
    var found = Record(kind, own, &malformations).map { [($0, node.line) as Found] } ?? []
    guard let updates = all.first(where: { $0.name == "statusUpdates" })?.node else { return found }
    for update in Form.list(of: .node).read(updates, &malformations) ?? [] {
      found += Record(.statusUpdate, update, &malformations).map { [($0, update.line)] } ?? []
    }
    return found
  }

  /// One file's text. Records are ordered by name; what is empty is left out.
  static func write(_ records: [Record], proposedBy rules: [RecordKey: String] = [:]) throws -> String {
    let placements = records.compactMap { if case .placement(let placement) = $0 { placement } else { nil } }
    if !placements.isEmpty { return PlacementsCSV.write(placements) }
    let updates = Dictionary(grouping: records.filter { $0.key.kind == .statusUpdate }) { record in
      if case .statusUpdate(let update) = record { update.about.recommendation.text } else { "" }
    }
    let listed = Set(records.filter { $0.key.kind == .recommendation }.map(\.key.name))
    let orphans = updates.filter { !listed.contains($0.key) }.flatMap(\.value)
    var fields: [RecordNode.Field] = []
    for (field, kind) in single {
      fields += records.filter { $0.key.kind == kind }.map {
        .init(name: field, node: $0.node(proposedBy: rules))
      }
    }
    for (field, kind) in lists {
      let items = (kind == .statusUpdate ? orphans : records.filter { $0.key.kind == kind })
        .sorted { $0.key < $1.key }
        .map {
          kind == .recommendation
            ? node($0, with: updates[$0.key.name, default: []], rules) : $0.node(proposedBy: rules)
        }
      if !items.isEmpty { fields.append(.init(name: field, node: RecordNode(.list(items)))) }
    }
    return try RecordNode(.fields(fields)).yaml()
  }

  private static func node(
    _ recommendation: Record, with updates: [Record], _ rules: [RecordKey: String]
  ) -> RecordNode {
    let node = recommendation.node(proposedBy: rules)
    guard case .fields(let own) = node.content, !updates.isEmpty else { return node }
    let list = RecordNode(.list(updates.sorted { $0.key < $1.key }.map(\.node)))
    return RecordNode(.fields(own + [.init(name: "statusUpdates", node: list)]))
  }
}

extension Record {
  /// Its fields, marked where a rule proposed it.
  fileprivate func node(proposedBy rules: [RecordKey: String]) -> RecordNode {
    rules.isEmpty ? node : rules[key].map(node.marked) ?? node
  }
}
