/// Reads the fields of a record by name and notices those that nobody asked for.
struct FieldReader {
  private let node: RecordNode
  // Few: to look through them is faster than to hash names. What was read leaves its place to the last one.
  private var fields: [RecordNode.Field]
  private var known: [String] = []
  // Its own, until it is finished: with those of all before it they would be copied for each record.
  var malformations = Malformations()

  /// `nil`, with the reason noted, if the node has no fields.
  init?(_ node: RecordNode, _ malformations: inout Malformations) {
    guard case .fields(let fields) = node.content else {
      malformations.add(node, .wrongContent(node.kindOfContent, wanted: .fields))
      return nil
    }
    self.node = node
    self.fields = fields
    known.reserveCapacity(24)
  }

  mutating func optional<Value>(_ name: String, _ form: Form<Value>) -> Value? {
    known.append(name)
    guard let place = fields.firstIndex(where: { $0.name == name }) else { return nil }
    fields.swapAt(place, fields.count - 1)
    return form.read(fields.removeLast().node, &malformations)
  }

  mutating func required<Value>(_ name: String, _ form: Form<Value>) -> Value? {
    if !fields.contains(where: { $0.name == name }) {
      malformations.add(node, .fieldMissing(name))
    }
    return optional(name, form)
  }

  /// A list that may be left out when empty.
  mutating func list<Item>(_ name: String, _ item: Form<Item>) -> [Item] {
    optional(name, .list(of: item)) ?? []
  }

  /// Notes fields that are left over, and hands back what was noted.
  mutating func finish(_ malformations: inout Malformations) {
    for field in fields.sorted(by: { $0.name < $1.name }) {
      self.malformations.add(
        RecordNode(field.node.content, line: field.line ?? field.node.line),
        .unknownField(shortened(field.name), known: known))
    }
    malformations.add(self.malformations)
  }
}

/// Writes fields in the order given; what is absent or empty is left out.
struct FieldWriter {
  private(set) var fields: [RecordNode.Field] = []

  mutating func put<Value>(_ name: String, _ value: Value?, _ form: Form<Value>) {
    guard let value else { return }
    fields.append(RecordNode.Field(name: name, node: form.write(value)))
  }

  mutating func put<Item>(_ name: String, _ items: [Item], _ form: Form<Item>, compact: Bool = false) {
    guard !items.isEmpty else { return }
    put(name, items, .list(of: form, compact: compact))
  }
}

extension Form {
  /// A record of named fields. `read` gives `nil` where a required field is missing or malformed.
  static func fields(
    compact: Bool = false, read: @escaping @Sendable (inout FieldReader) -> Value?,
    write: @escaping @Sendable (Value, inout FieldWriter) -> Void
  ) -> Form {
    Form { node, malformations in
      guard var reader = FieldReader(node, &malformations) else { return nil }
      let value = read(&reader)
      reader.finish(&malformations)
      return value
    } write: { value in
      var writer = FieldWriter()
      write(value, &writer)
      return RecordNode(.fields(writer.fields), compact: compact)
    }
  }
}
