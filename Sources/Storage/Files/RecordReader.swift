import Foundation
import Registry

/// What reading a file gives, piece by piece.
enum Piece: Sendable {
  case record(Record, line: Int?, ready: ReadyEntry? = nil)
  case problem(Malformation)
  /// In so many records of a country that came just now the checks find nothing, if there are no others.
  case sound(CountryCode, records: Int)
  /// So many bytes of the file are behind.
  case advanced(bytes: Int)

  /// How many bytes may pass before a progress bar hears of it.
  static let step = 64 << 10
}

/// Reads one file; it holds no more of it than a piece needs.
protocol RecordReader {
  mutating func next() -> Piece?
}

/// Reads a file row by row: the pieces of a row, and now and then how far it is.
protocol RowReader: RecordReader {
  var window: FileWindow { get }
  /// What was read and not handed on, the next one last.
  var waiting: [Piece] { get set }
  /// How many bytes were told to be behind.
  var told: Int { get set }
  var isOver: Bool { get }
  mutating func readRow()
}

extension RowReader {
  mutating func nextOfRows() -> Piece? {
    while true {
      if let piece = waiting.popLast() { return piece }
      if isOver { return nil }
      if window.behind - told >= Piece.step {
        told = window.behind
        return .advanced(bytes: told)
      }
      readRow()
    }
  }
}

extension RecordFolder.File {
  func reader() -> any RecordReader {
    switch format {
    case .yaml, .placements: WholeFile(self)
    case .jsonLines: JSONLinesReader(path)
    case .csv: CSVReader(self)
    }
  }
}

/// A file that is read at once: YAML, or a table of placements.
struct WholeFile: RecordReader {
  private let file: RecordFolder.File
  private var pieces: [Piece]?

  init(_ file: RecordFolder.File) { self.file = file }

  mutating func next() -> Piece? {
    if pieces == nil { pieces = read().reversed() }
    // In its place: of an array that is held twice, the last could be taken only by copying all.
    return pieces?.popLast()
  }

  private func read() -> [Piece] {
    var malformations = Malformations()
    do throws(RecordFileError) {
      let found = try records(&malformations)
      if found.isEmpty, malformations.all.isEmpty { throw RecordFileError.noRecords }
      return found.map { .record($0.record, line: $0.line) } + malformations.all.map(Piece.problem)
    } catch {
      return [.problem(error.malformation)] + malformations.all.map(Piece.problem)
    }
  }

  private func records(_ malformations: inout Malformations) throws(RecordFileError) -> [RecordFile.Found] {
    if file.bytes > FileText.largestFile { throw .tooLarge(megabytes: file.bytes >> 20) }
    guard let bytes = FileManager.default.contents(atPath: file.path) else { throw .unreadable }
    let text = try FileText.decode(bytes)
    switch file.format {
    case .placements, .csv: return PlacementsCSV.read(text, &malformations)
    case .yaml, .jsonLines: return try RecordFile.read(text, &malformations)
    }
  }
}
