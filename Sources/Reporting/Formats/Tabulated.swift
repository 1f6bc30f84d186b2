/// A report whose facts can be had as tables, each for a spreadsheet.
public protocol Tabulated {
  /// The names of its tables, in order.
  associatedtype Table: CaseIterable & RawRepresentable & Sendable where Table.RawValue == String

  func csv(_ table: Table) -> CSVTable
}

extension Tabulated {
  /// All its tables.
  public var csv: [CSVTable] { Table.allCases.map(csv) }
}
