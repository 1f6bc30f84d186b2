/// What is wrong with the form of a record, by line.
public struct Malformation: Hashable, Sendable {
  public let line: Int?
  public let what: String
  public let remedy: String

  init(line: Int?, _ what: String, remedy: String) {
    (self.line, self.what, self.remedy) = (line, what, remedy)
  }
}

/// Collects what is wrong, so that all of it is shown at once.
struct Malformations {
  private(set) var all: [Malformation] = []

  mutating func add(_ node: RecordNode, _ what: String, remedy: String) {
    all.append(Malformation(line: node.line, what, remedy: remedy))
  }

  mutating func add(_ others: Malformations) { all += others.all }
}
