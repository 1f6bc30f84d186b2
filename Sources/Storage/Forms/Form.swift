import Registry

/// How a value is read from a node and written to one; reading collects every malformation.
struct Form<Value: Sendable>: Sendable {
  let read: @Sendable (RecordNode, inout Malformations) -> Value?
  let write: @Sendable (Value) -> RecordNode
}

extension Form {
  /// A value in one scalar; what was expected is put into words only where it is missed.
  static func scalar(
    _ expected: @autoclosure @escaping @Sendable () -> Expected, bare: Bool = false,
    read: @escaping @Sendable (String) -> Value?,
    write: @escaping @Sendable (Value) -> String
  ) -> Form {
    Form { node, malformations in
      guard case .scalar(let text) = node.content else {
        malformations.add(node, .wrongContent(node.kindOfContent, wanted: .value(expected())))
        return nil
      }
      guard let value = read(text) else {
        malformations.add(node, .notAllowed(shortened(text), expected: expected()))
        return nil
      }
      return value
    } write: { value in
      RecordNode(.scalar(write(value)), bare: bare)
    }
  }

  /// A list of values, on one line where `compact`.
  static func list<Item>(of item: Form<Item>, compact: Bool = false) -> Form where Value == [Item] {
    Form { node, malformations in
      guard case .list(let nodes) = node.content else {
        malformations.add(node, .wrongContent(node.kindOfContent, wanted: .list))
        return nil
      }
      let items = nodes.map { item.read($0, &malformations) }
      return items.contains { $0 == nil } ? nil : items.compactMap(\.self)
    } write: { values in
      RecordNode(.list(values.map(item.write)), compact: compact)
    }
  }
}

/// Enough of a text to recognize it in a message.
public func shortened(_ text: String) -> String {
  let line = text.prefix(60).map { $0.isNewline ? " " : $0 }
  return String(line) + (text.count > 60 ? "…" : "")
}
