import Foundation
import Registry
import Samples
import Testing

@testable import Storage

struct `Reading ahead` {
  /// Around the sizes of a batch and of all batches together; every fifth row is no record.
  @Test(arguments: [0, 1, 63, 64, 65, 511, 512, 513, 2000])
  func `gives what reading gives, in its order, and then nothing`(count: Int) throws {
    let folder = try Folder()
    let file = try file(of: count, in: folder)
    var (direct, ahead): (any RecordReader, any RecordReader) = (file.reader(), ReadAhead(file))
    while let piece = direct.next() { #expect(ahead.next().map(Told.init) == Told(piece)) }
    #expect(ahead.next() == nil)
    #expect(ahead.next() == nil)
  }

  @Test func `has ready what an entry needs`() throws {
    let folder = try Folder()
    let ahead = ReadAhead(try file(of: 2, in: folder))
    while let piece = ahead.next() {
      guard case .record(let record, _, let ready) = piece else { continue }
      #expect(ready?.payload == Payload.bytes(.record(record)))
      #expect(ready?.digest == sha256(Payload.bytes(.record(record))))
      #expect(ready?.words == FoldedTexts(record))
      #expect(ready?.isWarnedOf == !record.cautions(known: .none).isEmpty)
    }
  }

  @Test func `tells of each run of a country in which nothing is wrong, as soon as it is over`() throws {
    let evidence = Record.evidence(Sample.evidence())
    let foreign = ["KAZ-TIP-2019", "UZB-TIP-2019"].map { Record.source(Sample.source($0)) }
    let records = [.source(Sample.source()), evidence, foreign[0], evidence, foreign[1]]
    let folder = try Folder()
    try folder.write(records.map { RecordLines.write([$0]) }.joined(), to: "rows.jsonl")
    let ahead = ReadAhead(try #require(try RecordFolder.files(below: folder.path("rows.jsonl")).first))
    var (told, count) = ([String](), 0)
    while let piece = ahead.next() {
      if case .record = piece { count += 1 }
      if case .sound(let country, let records) = piece { told.append("\(country.text) \(records) \(count)") }
    }
    // The second run of one country has no source.
    #expect(told == ["KGZ 2 2", "KAZ 1 3", "UZB 1 5"])
  }

  @Test(arguments: [0, 1, 64, 100])
  func `may be let go of in the middle`(taken: Int) throws {
    let folder = try Folder()
    let file = try file(of: 2000, in: folder)
    for _ in 0..<20 {
      let ahead = ReadAhead(file)
      for _ in 0..<taken { #expect(ahead.next() != nil) }
    }
  }

  @Test func `of files that are large gives their records`() throws {
    let folder = try Folder()
    let rows = (100..<350).map { number in
      String(repeating: " ", count: 40_000)
        + RecordLines.write([.evidence(Sample.evidence("KGZ-2019-N\(number)"))])
    }
    try folder.write(rows.joined(), to: "rows.jsonl")
    let files = try RecordFiles(at: [folder.path("rows.jsonl")])
    #expect(!files.isSmall)
    var (direct, ahead): ([Record], [Record]) = ([], [])
    files.forEach({ direct.append($0.record) }, problem: { _ in Issue.record() })
    files.forEach(ahead: true, { ahead.append($0.record) }, problem: { _ in Issue.record() })
    #expect(direct == ahead && direct.count == 250)
  }

  private func file(of count: Int, in folder: Folder) throws -> RecordFolder.File {
    let line = RecordLines.write([.evidence(Sample.evidence(fact: Sample.words("x")))])
    let rows = (0..<count).map { $0 % 5 == 4 ? "{\"record\":\"nothing\"}\n" : line }
    try folder.write(rows.joined(), to: "rows.jsonl")
    return try #require(try RecordFolder.files(below: folder.path("rows.jsonl")).first)
  }
}

/// What a piece says, but for what was made ready.
private enum Told: Equatable {
  case record(Record, line: Int?)
  case problem(Malformation)
  case advanced(Int)
  case sound(CountryCode, Int)

  init(_ piece: Piece) {
    switch piece {
    case .record(let record, let line, _): self = .record(record, line: line)
    case .problem(let malformation): self = .problem(malformation)
    case .advanced(let bytes): self = .advanced(bytes)
    case .sound(let country, let count): self = .sound(country, count)
    }
  }
}
