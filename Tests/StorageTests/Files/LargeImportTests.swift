import Registry
import Samples
import Testing

@testable import Storage

struct `A large import` {
  private static let source = Record.source(Sample.source())
  private static let abroad = Record.source(Sample.source("KAZ-TIP-2019"))
  private static let evidence = Record.evidence(Sample.evidence())

  @Test(arguments: [
    ("all of a country in its place", [source, evidence, abroad], 0),
    ("a source behind another country", [evidence, abroad, source], 0),
    ("a source in no place", [evidence, abroad], 1),
    ("one fault in each of two runs", [evidence, abroad, entry("KGZ-2019-N010")], 2),
    (
      "a fault in the second run alone",
      [source, evidence, abroad, .evidence(Sample.evidence("KGZ-2019-N010", source: "KGZ-NONE"))], 1
    ),
    (
      "authors who look alike, with another country between them",
      [.author(Sample.author("aigul")), abroad, .author(Sample.author("Aigul"))], 1
    ),
  ])
  func `finds what a small one finds`(_: String, records: [Record], problems: Int) throws {
    let (small, large) = (try outcome(of: records), try outcome(of: records, isLarge: true))
    #expect(small.problems.count == problems)
    #expect(large.problems.kept.map(\.line) == small.problems.kept.map(\.line))
    #expect(large.problems.kept.map(\.what) == small.problems.kept.map(\.what))
    #expect(large.written == (problems == 0) && large.added == small.added)
  }

  @Test func `of many countries tells each fault once`() throws {
    let records = (0..<25).map { number in
      let country = "X" + String(UnicodeScalar(UInt8(65 + number))) + "X"
      return Record.evidence(Sample.evidence("\(country)-2019-N001", source: "\(country)-NONE"))
    }
    let (small, large) = (try outcome(of: records), try outcome(of: records, isLarge: true))
    #expect(small.problems.count >= 25 && large.problems.count == small.problems.count)
    #expect(Set(large.problems.kept.map(\.what)) == Set(small.problems.kept.map(\.what)))
  }

  @Test func `is checked against what is in force of its countries`() throws {
    let store = try RegistryStore(inMemoryWith: .repeatable())
    let placed = Record.evidence(Sample.evidence(place: "KG-GO"))
    _ = try store.take(RecordSet([.country(Sample.country("KGZ", regions: ["KG-GO"])), Self.source, placed]))
    let outcome = try outcome(of: [.country(Sample.country("KGZ"))], isLarge: true, into: store)
    #expect(outcome.problems.count == 1)
  }

  @Test func `leaves the registry that a small one leaves`() throws {
    let stores = try [false, true].map { isLarge in
      let store = try RegistryStore(inMemoryWith: .repeatable())
      let outcome = try outcome(of: Sample.complete.all, isLarge: isLarge, into: store)
      #expect(outcome.written)
      #expect(try store.verify() == [])
      return store
    }
    #expect(try stores[0].head() == stores[1].head())
    #expect(try Set(stores[0].records().all) == Set(stores[1].records().all))
  }

  private static func entry(_ name: String) -> Record { .evidence(Sample.evidence(name)) }

  private func outcome(
    of records: [Record], isLarge: Bool = false, into store: RegistryStore? = nil
  ) throws -> ImportOutcome {
    let folder = try Folder()
    let rows = records.map { RecordLines.write([$0]) }.joined()
    let blank = String(repeating: " ", count: 3 << 20) + "\n"
    try folder.write(rows + (isLarge ? blank + blank + blank : ""), to: "rows.jsonl")
    let files = try RecordFiles(at: [folder.path("rows.jsonl")])
    #expect(files.isSmall != isLarge)
    let store = try store ?? RegistryStore(inMemoryWith: .repeatable())
    return try store.importing(files, author: "Aigul", reason: "an import")
  }
}
