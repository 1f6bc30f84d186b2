public import Registry

/// One field that differs, by its path: `fact.ky`, `links.2.to`.
public struct FieldChange: Hashable, Sendable {
  public let path: String
  public let before: String?
  public let after: String?
}

/// Every field in which a record differs from what is in force.
func fieldChanges(from now: Change, to record: Record) -> [FieldChange] {
  guard case .record(let current) = now else { return [] }
  let (before, after) = (leaves(of: current.node), leaves(of: record.node))
  return Set(before.keys).union(after.keys).sorted()
    .filter { before[$0] != after[$0] }
    .map { FieldChange(path: $0, before: before[$0], after: after[$0]) }
}

extension RegistryStore {
  /// The fields in which a record would differ, without those that name a sealed entry.
  public func changes(from now: Record, to then: Record) throws -> [FieldChange] {
    let sealed = try sealedEvidence().map(\.text)
    return fieldChanges(from: .record(now), to: then).filter { change in
      !sealed.contains { (change.before ?? "").contains($0) || (change.after ?? "").contains($0) }
    }
  }
}

private func leaves(of node: RecordNode, at path: [String] = []) -> [String: String] {
  // Words stand by themselves or, with their origin, under 'text': they are the same field.
  if path.count > 1, path.last == "text" { return leaves(of: node, at: path.dropLast()) }
  return switch node.content {
  case .scalar(let text): [path.joined(separator: "."): text]
  case .list(let items):
    items.enumerated().reduce(into: [:]) { found, item in
      found.merge(leaves(of: item.element, at: path + ["\(item.offset + 1)"])) { $1 }
    }
  case .fields(let fields):
    fields.reduce(into: [:]) { found, field in
      found.merge(leaves(of: field.node, at: path + [field.name])) { $1 }
    }
  }
}
