public import Registry

/// A field of a record that somebody types, in the words of a record file: `measure: victimsIdentified, value: 38`.
public enum TypedField {
  /// A figure. Its unit, period and basis may be left out: they follow from the measure and from the day of the event.
  public static func figure(_ text: String, of event: EventDate) throws(TypedFieldFault) -> Figure {
    try read(text, as: .figure) { fields in
      func word(_ name: String) -> String? {
        guard case .scalar(let word)? = fields.first(where: { $0.name == name })?.node.content else {
          return nil
        }
        return word
      }
      let unit = word("measure").flatMap(Measure.init(rawValue:))?.usualUnit
      let period = word("period") ?? event.iso
      let basis = EventDate(iso: period).map(Basis.usual)
      for (name, usual) in [("unit", unit?.rawValue), ("period", period), ("basis", basis?.rawValue)] {
        guard let usual, word(name) == nil else { continue }
        fields.append(RecordNode.Field(name: name, node: RecordNode(.scalar(usual))))
      }
    }
  }

  /// Where in its source something stands.
  public static func locator(_ text: String) throws(TypedFieldFault) -> Locator {
    try read(text, as: .locator) { _ in }
  }

  private static func read<Value>(
    _ text: String, as form: Form<Value>, completing: (inout [RecordNode.Field]) -> Void
  ) throws(TypedFieldFault) -> Value {
    var fields = try fields(text)
    completing(&fields)
    var malformations = Malformations()
    guard let value = form.read(RecordNode(.fields(fields)), &malformations), malformations.all.isEmpty
    else { throw TypedFieldFault(malformations: malformations.all) }
    return value
  }

  private static func fields(_ text: String) throws(TypedFieldFault) -> [RecordNode.Field] {
    let isBraced = text.first { !$0.isWhitespace } == "{"
    do {
      let node = try RecordNode(yaml: isBraced ? text : "{\(text)}")
      guard case .fields(let fields)? = node?.content else { return [] }
      return fields
    } catch {
      throw TypedFieldFault(malformations: [error.malformation])
    }
  }
}

/// Why a typed field cannot be read.
public struct TypedFieldFault: Error, Hashable, Sendable {
  public let malformations: [Malformation]

  public init(malformations: [Malformation]) { self.malformations = malformations }
}
