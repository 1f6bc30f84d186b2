import Foundation
public import Registry

/// Record files, found and not yet read.
public struct RecordFiles: Sendable {
  let files: [RecordFolder.File]
  /// What there is to read.
  public let bytes: Int
  /// What an import of them counts up to: to check what was written is work too.
  public var work: Int { bytes + bytes / 3 }
  /// Whether drafts are taken for records: somebody has gone through them.
  public let acceptsDrafts: Bool

  /// Finds files, and in folders all below them.
  public init(at paths: [String], acceptingDrafts: Bool = false) throws(RecordFolderError) {
    var files: [RecordFolder.File] = []
    for path in paths { files += try RecordFolder.files(below: path) }
    self.files = files
    acceptsDrafts = acceptingDrafts
    bytes = files.reduce(0) { $0 + $1.bytes }
  }

  /// Reads file after file, from first to last; `progress` is told how many bytes are behind.
  ///
  /// - Parameters:
  ///   - ahead: whether records are read ahead of `body`, and what their entries need is worked out.
  ///   - sound: is told of a country in whose records, so many since another one's, the checks find nothing.
  /// - Returns: where each record stands.
  @discardableResult public func forEach(
    ahead: Bool = false, _ body: (FoundRecord) throws -> Void, problem: (FileProblem) throws -> Void,
    sound: (CountryCode, Int) -> Void = { _, _ in }, progress: (Int) -> Void = { _ in }
  ) rethrows -> RecordPlaces {
    var places = RecordPlaces(of: files.map(\.path))
    var behind = 0
    for (index, file) in files.enumerated() {
      var reader = ahead ? ReadAhead(file) : file.reader()
      let isOfRows = file.format.isOfRows
      while let piece = reader.next() {
        switch piece {
        case .record(let record, let line, let ready):
          if let earlier = places.earlier(record.key, file: index, line: line) {
            try problem(twice(record.key, file.path, line, earlier))
          }
          try body(FoundRecord(record: record, file: file.path, line: line, isOfRow: isOfRows, ready: ready))
        case .problem(let malformation):
          if acceptsDrafts, malformation.flaw.isProposal { continue }
          try problem(FileProblem(file.path, malformation))
        case .sound(let country, let count): sound(country, count)
        case .advanced(let bytes): progress(behind + bytes)
        }
      }
      behind += file.bytes
      progress(behind)
    }
    return places
  }

  private func twice(
    _ key: RecordKey, _ file: String, _ line: Int?, _ earlier: RecordPlaces.Place
  ) -> FileProblem {
    FileProblem(
      file, Malformation(line: line, .recordTwice(key, file: earlier.file, line: earlier.line ?? 1)))
  }
}

extension RecordFiles {
  /// Everything at once, for files of a size that a person writes.
  public func read() -> (records: [FoundRecord], problems: [FileProblem]) {
    var (records, problems): ([FoundRecord], [FileProblem]) = ([], [])
    forEach({ records.append($0) }, problem: { problems.append($0) })
    return (records, problems)
  }

  /// Whether all of it is read in a blink.
  public var isSmall: Bool { bytes <= 8 << 20 }

  /// The records alone; whoever asks for the problems too takes `read`, which reads once.
  public var records: [FoundRecord] { read().records }
  /// What cannot be read, alone.
  public var problems: [FileProblem] { read().problems }
}

extension [FoundRecord] {
  /// What the checks find in the records by themselves.
  public var problems: [FileProblem] {
    placed(RecordSet(map(\.record)).problems)
  }

  /// What the guard warns of in them.
  public var cautions: [FileProblem] { placed(RecordSet(map(\.record)).cautions) }

  private func placed(_ problems: [Problem]) -> [FileProblem] {
    let places = Dictionary(map { ($0.record.key, $0) }, uniquingKeysWith: { first, _ in first })
    return problems.map { problem in
      let place = places[problem.record]
      return FileProblem(place?.file, line: place?.line, problem)
    }
  }
}
