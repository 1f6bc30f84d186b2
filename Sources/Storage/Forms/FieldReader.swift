/// Reads the fields of a record by name and notices those that nobody asked for.
struct FieldReader {
  private let node: RecordNode
  // Few: to look through them is faster than to hash names.
  private let fields: [RecordNode.Field]
  private var read = Places()
  /// The names that were asked for, if they are noted.
  private var known: [String]?
  // Its own, until it is finished: with those of all before it they would be copied for each record.
  var malformations = Malformations()

  /// `nil`, with the reason noted, if the node has no fields.
  ///
  /// - Parameter notesNames: whether a field that nobody asked for is told with the names that are known.
  init?(_ node: RecordNode, _ malformations: inout Malformations, notesNames: Bool = false) {
    guard case .fields(let fields) = node.content else {
      malformations.add(node, .wrongContent(node.kindOfContent, wanted: .fields))
      return nil
    }
    self.node = node
    self.fields = fields
    if notesNames { known = [] }
  }

  mutating func optional<Value>(_ name: String, _ form: @autoclosure () -> Form<Value>) -> Value? {
    guard let found = take(name) else { return nil }
    return form().read(found, &malformations)
  }

  mutating func required<Value>(_ name: String, _ form: @autoclosure () -> Form<Value>) -> Value? {
    guard let found = take(name) else {
      malformations.add(node, .fieldMissing(name))
      return nil
    }
    return form().read(found, &malformations)
  }

  /// A list that may be left out when empty.
  mutating func list<Item>(_ name: String, _ item: @autoclosure () -> Form<Item>) -> [Item] {
    guard let found = take(name) else { return [] }
    return Form.list(of: item()).read(found, &malformations) ?? []
  }

  private mutating func take(_ name: String) -> RecordNode? {
    known?.append(name)
    let place = fields.indices.first { fields[$0].name == name && !read.contains($0) }
    guard let place else { return nil }
    read.insert(place)
    return fields[place].node
  }

  /// Reads a node; once more with the names noted where fields are left over, which is rare.
  static func reading<Value>(
    _ node: RecordNode, _ malformations: inout Malformations, _ read: (inout FieldReader) -> Value?
  ) -> Value? {
    guard var reader = FieldReader(node, &malformations) else { return nil }
    var value = read(&reader)
    if reader.fields.indices.contains(where: { !reader.read.contains($0) }),
      let again = FieldReader(node, &malformations, notesNames: true)
    {
      reader = again
      value = read(&reader)
    }
    reader.finish(&malformations)
    return value
  }

  /// Notes fields that are left over, and hands back what was noted.
  mutating func finish(_ malformations: inout Malformations) {
    let left = fields.indices.filter { !read.contains($0) }.map { fields[$0] }
    for field in left.sorted(by: { $0.name < $1.name }) {
      self.malformations.add(
        RecordNode(field.node.content, line: field.line ?? field.node.line),
        .unknownField(shortened(field.name), known: known ?? []))
    }
    malformations.add(self.malformations)
  }
}

/// Some places of a list: of the first 64 a bit each, which is all that any record has.
private struct Places {
  private var bits: UInt64 = 0
  private var others: Set<Int> = []

  func contains(_ place: Int) -> Bool {
    place < 64 ? bits & (1 << UInt64(place)) != 0 : others.contains(place)
  }

  mutating func insert(_ place: Int) {
    if place < 64 { bits |= 1 << UInt64(place) } else { others.insert(place) }
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
      FieldReader.reading(node, &malformations, read)
    } write: { value in
      var writer = FieldWriter()
      write(value, &writer)
      return RecordNode(.fields(writer.fields), compact: compact)
    }
  }
}
