/// What is wrong with a record: data, not an error; its words are the reader's.
public struct Problem: Hashable, Sendable {
  public let fault: Fault
  public let record: RecordKey

  /// Whether it may stand if its writer says why.
  public var isCaution: Bool { if case .caution = fault { true } else { false } }

  public init(_ fault: Fault, at record: RecordKey) {
    (self.fault, self.record) = (fault, record)
  }
}
