/// What is wrong with the form of a record, by line.
public struct Malformation: Hashable, Sendable {
  public let line: Int?
  /// The field of a row, which has one line for all.
  public let field: String?
  public let flaw: Flaw

  init(line: Int?, field: String? = nil, _ flaw: Flaw) {
    (self.line, self.field, self.flaw) = (line, field, flaw)
  }
}

/// Collects what is wrong, so that all of it is shown at once.
struct Malformations {
  private(set) var all: [Malformation] = []

  mutating func add(_ node: RecordNode, _ flaw: Flaw) {
    all.append(Malformation(line: node.line, flaw))
  }

  mutating func add(_ others: Malformations) { all += others.all }
}
