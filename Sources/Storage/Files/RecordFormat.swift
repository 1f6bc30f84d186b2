/// What a file's name says of its form.
enum RecordFormat: Sendable {
  case yaml, jsonLines, csv, placements

  init?(fileName: String) {
    if fileName == PlacementsCSV.fileName {
      self = .placements
    } else if fileName.hasSuffix(".jsonl") {
      self = .jsonLines
    } else if fileName.hasSuffix(".csv") {
      self = .csv
    } else if fileName.hasSuffix(".yaml") || fileName.hasSuffix(".yml") {
      self = .yaml
    } else {
      return nil
    }
  }

  /// Whether a row can be refused and the others taken up.
  var isOfRows: Bool {
    switch self {
    case .jsonLines, .csv: true
    case .yaml, .placements: false
    }
  }
}

/// One row of JSON Lines or CSV, by the line on which it begins.
public struct RowPlace: Hashable, Sendable {
  public let file: String
  public let line: Int

  public init(file: String, line: Int) {
    (self.file, self.line) = (file, line)
  }
}

extension RowPlace {
  /// `nil` where the whole file is concerned, or a file whose records stand or fall together.
  init?(_ file: String, _ line: Int?) {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    guard let line, RecordFormat(fileName: name)?.isOfRows == true else { return nil }
    self.init(file: file, line: line)
  }
}

extension FileProblem {
  public var row: RowPlace? { file.flatMap { RowPlace($0, line) } }
}

extension FoundRecord {
  public var row: RowPlace? { isOfRow ? line.map { RowPlace(file: file, line: $0) } : nil }
}
