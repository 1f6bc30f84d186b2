import Registry

/// Placements of all countries, a row each: `iso3,year,tier,basis,waiver,source`; the last two may be left out.
enum PlacementsCSV {
  static let fileName = "placements.csv"
  private static let header = ["iso3", "year", "tier", "basis", "waiver", "source"]

  static func read(_ text: String, _ malformations: inout Malformations) -> [RecordFile.Found] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let own = lines.first.map(cells) ?? []
    guard isHeader(own) else {
      malformations.add(RecordNode(.scalar(""), line: 1), .otherColumns(header))
      return []
    }
    return lines.enumerated().dropFirst().filter { !$0.element.isEmpty }.compactMap { index, row in
      record(cells(row), under: own, line: index + 1, &malformations).map { ($0, index + 1) }
    }
  }

  static func isHeader(_ names: [String]) -> Bool { names == header || names == Array(header.prefix(4)) }

  static func write(_ placements: [Placement]) -> String {
    let rows = placements.sorted { $0.edition < $1.edition }.map { placement in
      [
        placement.edition.country.text, "\(placement.edition.year)", placement.tier.rawValue,
        placement.basis.rawValue, placement.waiver?.rawValue ?? "", placement.source?.text ?? "",
      ].joined(separator: ",")
    }
    return ([header.joined(separator: ",")] + rows).map { $0 + "\n" }.joined()
  }

  // No field of this table can hold a comma or a quote, so none is read.
  private static func cells(_ row: Substring) -> [String] {
    row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }

  private static func record(
    _ cells: [String], under header: [String], line: Int, _ malformations: inout Malformations
  ) -> Record? {
    guard cells.count == header.count else {
      malformations.add(RecordNode(.scalar(""), line: line), .placementCells(cells.count, columns: header))
      return nil
    }
    let values = [("edition", "\(cells[0])-\(cells[1])"), ("tier", cells[2]), ("basis", cells[3])]
    let optional = zip(header, cells).dropFirst(4).filter { !$0.1.isEmpty }
    let fields = (values + optional).map {
      RecordNode.Field(name: $0.0, node: RecordNode(.scalar($0.1), line: line))
    }
    return Record(.placement, RecordNode(.fields(fields), line: line), &malformations)
  }
}
