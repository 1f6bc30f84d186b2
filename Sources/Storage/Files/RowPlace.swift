/// Where a row stands that can be left out by itself.
public struct RowPlace: Hashable, Sendable {
  public let file: String
  public let line: Int?

  public init(file: String, line: Int?) { (self.file, self.line) = (file, line) }
}

extension FoundRecord {
  public var place: RowPlace { RowPlace(file: file, line: line) }
}

extension FileProblem {
  public var place: RowPlace { RowPlace(file: file, line: line) }
}
