import Foundation
import Registry
import Samples
import Testing

@testable import Storage

struct `Records one a line` {
  @Test func `may have numbers and truth values bare or as text, and null for absent`() throws {
    let rows = [
      "{\"record\":\"edition\",\"id\":\"KGZ-2018\",\"listComplete\":true,\"published\":null}",
      " { \"listComplete\" : \"false\" , \"id\" : \"KGZ-2019\" , \"record\" : \"edition\" } \r",
      "{\"record\":\"placement\",\"edition\":\"KGZ-2019\",\"tier\":3,\"basis\":\"full\",\"problem\":[\"old\"]}",
    ]
    let (records, problems) = try read("\u{FEFF}" + rows.joined(separator: "\n"))
    #expect(problems == [])
    #expect(records.map(\.line) == [1, 2, 3])
    #expect(records.map(\.record.key.name) == ["KGZ-2018", "KGZ-2019", "KGZ-2019"])
  }

  @Test(arguments: [
    ("0", true), ("-0", true), ("12.50", true), ("1e3", true), ("-1.5E+10", true), ("01", false),
    (".5", false),
    ("1.", false), ("1e", false), ("-", false), ("+1", false), ("NaN", false), ("True", false),
    ("1.2.3", false),
  ])
  func `take a number as JSON writes it`(number: String, isTaken: Bool) {
    let tree = Array(number.utf8).withUnsafeBufferPointer {
      try? JSONReading.tree(of: $0, isTyped: true)
    }
    #expect((tree?.content == .scalar(number)) == isTaken)
  }

  @Test func `go on behind a row that cannot be read, and tell every fault of each`() throws {
    let (records, problems) = try read(
      "{\"record\":\"body\",\"id\":\"KGZ-a\",\"name\":{\"en\":\"x\"}}\nrubbish\n"
        + "{\"record\":\"body\",\"id\":1,\"name\":2}\n{\"record\":\"body\",\"id\":\"KGZ-b\",\"name\":{\"en\":\"x\"}}\n"
    )
    #expect(records.map(\.line) == [1, 4])
    #expect(problems.map(\.line) == [2, 3, 3])
    #expect(problems.map(\.row?.line) == [2, 3, 3])
  }

  @Test(arguments: Sample.everyField)
  func `come back with every field`(record: Registry.Record) throws {
    let (records, problems) = try read(RecordLines.write([record]))
    #expect(problems == [])
    #expect(records.map { Payload.bytes(.record($0.record)) } == [Payload.bytes(.record(record))])
  }

  @Test(arguments: UInt64(0)..<20)
  func `of chance come back unchanged`(seed: UInt64) throws {
    let all = Sample.random(4, seed: seed).all
    let (records, problems) = try read(RecordLines.write(all))
    #expect(problems == [])
    #expect(
      Set(records.map { Payload.bytes(.record($0.record)) })
        == Set(all.map { Payload.bytes(.record($0)) }))
  }

  @Test(arguments: UInt64(0)..<200)
  func `that were damaged give records or problems, and never stop the program`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    var bytes = Array(RecordLines.write(Sample.complete.all).utf8)
    for _ in 0..<3 {
      let place = Int.random(in: bytes.indices, using: &chance)
      switch Int.random(in: 0..<3, using: &chance) {
      case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &chance)
      case 1: bytes.removeSubrange(place..<min(bytes.endIndex, place + 40))
      case _:
        bytes.insert(
          contentsOf: Array(chance.pick(["\n", "{", "}", "[", "\"", ",", "\\", "null"]).utf8), at: place)
      }
    }
    let folder = try Folder()
    try folder.write(Data(bytes), to: "damaged.jsonl")
    let (records, problems) = try folder.files().read()
    #expect(!records.isEmpty || !problems.isEmpty)
    #expect(problems.allSatisfy { $0.isOfForm && $0.said.contains("; ") })
  }

  private func read(_ text: String) throws -> (records: [FoundRecord], problems: [FileProblem]) {
    let folder = try Folder()
    try folder.write(text, to: "records.jsonl")
    return try folder.files().read()
  }
}
