/// What is wrong with a record, and what to do about it: data, not an error.
public struct Problem: Hashable, Sendable {
  /// The name of the check that found it.
  public let check: String
  public let record: RecordKey
  public let what: String
  public let remedy: String

  public init(_ check: String, at record: RecordKey, _ what: String, remedy: String) {
    (self.check, self.record, self.what, self.remedy) = (check, record, what, remedy)
  }
}

extension Problem: CustomStringConvertible {
  public var description: String { "\(record): \(what); \(remedy)" }
}
