import Foundation
import GRDB
import Registry
import Samples
import Testing

@testable import Storage

struct `The journal` {
  @Test func `each entry names the digest of the one before it`() throws {
    let lines = try RegistryStore.withEverything().log(limit: 100).reversed()
    #expect(lines.map(\.header.sequence) == Array(1...lines.count))
    #expect(lines.map(\.header.previous) == [""] + lines.map(\.digest).dropLast())
    #expect(lines.map(\.digest) == lines.map(\.header.digest))
    #expect(Set(lines.map(\.digest)).count == lines.count)
  }

  @Test func `the same device, clock and chance give the same digests; another clock gives others`() throws {
    let head = try RegistryStore.withEverything().head()
    #expect(try RegistryStore.withEverything().head() == head)
    #expect(try RegistryStore.withEverything(by: .repeatable("device-b")).head() != head)
    #expect(try RegistryStore.withEverything(by: .repeatable(seed: 7)).head() != head)
    #expect(try RegistryStore.withEverything(by: .repeatable(times: [5])).head() != head)
  }

  @Test func `logical time grows though the clock goes backwards`() throws {
    let store = try RegistryStore.withEverything(by: .repeatable(times: [500, 100, 100, 900, 3]))
    let times = try store.log(limit: 100).reversed().map(\.header.time)
    #expect(times.prefix(5) == [500, 501, 502, 900, 901])
    #expect(zip(times, times.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func `logical time is greater than all times seen, those of other devices too`() throws {
    let ahead = try RegistryStore.withEverything(by: .repeatable("device-b", times: [9_000]))
    let behind = try ahead.copy(by: .repeatable(times: [10]))
    let seen = try #require(try ahead.log(limit: 1).first?.header.time)
    try behind.keep(.body(Sample.body()))
    #expect(try behind.log(limit: 1).first?.header.time == seen + 1)
  }

  @Test func `a device counts its own entries from one`() throws {
    let first = try RegistryStore.withEverything()
    let second = try first.copy(by: .repeatable("device-b"))
    try second.keep(.body(Sample.body()))
    try second.keep(.body(Sample.body(successors: ["KGZ-interior-ministry"])))
    let lines = try second.log(limit: 2).reversed()
    #expect(lines.map(\.header.device) == ["device-b", "device-b"])
    #expect(lines.map(\.header.sequence) == [1, 2])
    #expect(lines.first?.header.previous == "")
    #expect(try second.verify() == [])
  }

  @Test(arguments: ["", " ", "\n\t ", "\u{2003}"])
  func `without an author or a reason nothing is written`(blank: String) throws {
    let store = try RegistryStore.withEverything()
    let head = try store.head()
    let folder = try Folder(RecordSet([.body(Sample.body())]))
    defer { withExtendedLifetime(folder) {} }
    let files = try folder.files()
    let body = Record.body(Sample.body())
    let key = RecordKey(.evidence, "KGZ-2019-N009")
    let entry = try store.entries(.evidence, "KGZ-2019-N009")[1]
    #expect(throws: JournalError.noAuthor) { try store.keep([body], author: blank, reason: "a reason") }
    #expect(throws: JournalError.emptyReason) { try store.keep([body], author: "Aigul", reason: blank) }
    #expect(throws: JournalError.noAuthor) { try store.withdraw(key, author: blank, reason: "a reason") }
    #expect(throws: JournalError.emptyReason) { try store.withdraw(key, author: "Aigul", reason: blank) }
    #expect(throws: JournalError.noAuthor) { try store.erase([entry], author: blank, reason: "a reason") }
    #expect(throws: JournalError.emptyReason) { try store.erase([entry], author: "Aigul", reason: blank) }
    #expect(throws: JournalError.noAuthor) { _ = try store.importing(files, author: blank, reason: nil) }
    #expect(throws: JournalError.emptyReason) {
      _ = try store.importing(files, author: "Aigul", reason: blank)
    }
    #expect(try store.head() == head)
    #expect(try store.verify() == [])
  }

  @Test func `what cannot be read again is not written`() throws {
    let store = try RegistryStore.withEverything()
    let head = try store.head()
    for source in [
      Sample.source("KGZ-NEW", owner: ""), Sample.source("KGZ-NEW", owner: "two\nlines"),
      Sample.source("KGZ-NEW", link: ""), Sample.source("KGZ-NEW", language: "\u{2028}"),
    ] {
      let refused = #expect(throws: RecordsRefused.self) { try store.keep(.source(source)) }
      #expect(refused?.malformed.map(\.record.name) == ["KGZ-NEW"])
    }
    #expect(try store.head() == head)
  }

  @Test func `one record with a problem keeps all of them out`() throws {
    let store = try RegistryStore.withEverything()
    let head = try store.head()
    #expect(throws: RecordsRefused.self) {
      try store.keep(.body(Sample.body()), .evidence(Sample.evidence("KGZ-2019-N011", source: "KGZ-NOWHERE")))
    }
    #expect(try store.head() == head)
    #expect(try store.records().bodies.isEmpty)
  }

  @Test func `a new record takes no name that was ever given, also to what was withdrawn, erased or sealed`()
    throws
  {
    let store = try RegistryStore.withEverything()
    try store.keep(.evidence(Sample.evidence("KGZ-2019-SEAL1", sensitivity: .sealed)))
    try store.withdraw(.decision, "KGZ-2019-D01")
    try store.keep(.body(Sample.body("KGZ-erased")))
    try store.erase(store.entries(.body, "KGZ-erased")[0])
    let head = try store.head()
    for record in [
      Record.decision(Sample.decision(recommendations: [], owner: nil)), .body(Sample.body("KGZ-erased")),
      .evidence(Sample.evidence("KGZ-2019-SEAL1")), .evidence(Sample.evidence("KGZ-2019-N010")),
    ] {
      #expect(throws: JournalError.changedMeanwhile(record.key.name)) {
        try store.keep([record], new: true, author: "Aigul", reason: "a reason")
      }
    }
    #expect(try store.head() == head)
    #expect(try store.namesGiven(to: .decision, of: Sample.country) == ["KGZ-2019-D01"])
    #expect(try store.namesGiven(to: .evidence, of: Sample.country).contains("KGZ-2019-SEAL1"))
    try store.keep(
      [.decision(Sample.decision("KGZ-2019-D02", recommendations: [], owner: nil))], new: true,
      author: "Aigul", reason: "a reason")
    #expect(try store.records().decisions.count == 1)
  }

  @Test func `what is not there can be neither withdrawn nor erased`() throws {
    let store = try RegistryStore.withEverything()
    let head = try store.head()
    let unknown = EntryID(milliseconds: 1, random: Array(repeating: 7, count: 10))
    let gone = try store.entries(.evidence, "KGZ-2019-N009")[0]
    let live = try store.entries(.evidence, "KGZ-2019-N009")[1]
    let withdrawal = try store.entries(.commentary, Sample.commentary().id.text)[1]
    let erasure = try #require(try store.log(limit: 100).first { $0.header.change == "erasure" }).header.id
    for name in ["KGZ-nothing", Sample.commentary().id.text] {
      #expect(throws: JournalError.unknownRecord(name)) {
        try store.withdraw(RecordKey(.commentary, name), author: "Aigul", reason: "a reason")
      }
    }
    for entry in [unknown, gone, withdrawal, erasure] {
      #expect(throws: JournalError.unknownRecord(entry.text)) { try store.erase(live, entry) }
    }
    #expect(try store.head() == head)
    #expect(try store.verify() == [])
  }

  @Test(arguments: ["nul\0inside", "two\nlines", "ө'ү\"ң; DROP TABLE journal_entry", "👩🏽‍⚖️", " spaces "])
  func `any author and any reason stand in a chain that verifies`(words: String) throws {
    let store = try RegistryStore.withEverything()
    try store.keep([.body(Sample.body())], author: words, reason: words)
    #expect(try store.verify() == [])
    #expect(try store.log(limit: 1).first?.header.reason == words.replacing("\0", with: ""))
  }
}

struct `Names of entries` {
  @Test(arguments: [0, 1, 1_700_000_000_000, 281_474_976_710_655] as [Int64])
  func `are UUIDs of version 7 with their time in front`(milliseconds: Int64) throws {
    let name = EntryID(milliseconds: milliseconds, random: Array(repeating: 0xFF, count: 10)).text
    #expect(name.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
    #expect(UUID(uuidString: name) != nil)
    #expect(Int64(name.replacing("-", with: "").prefix(12), radix: 16) == milliseconds)
  }

  @Test func `sort by their time, whatever chance adds`() {
    var generator = SplitMix64(seed: 3)
    let names = (0..<200).map { time in
      EntryID(
        milliseconds: Int64(time) * 977,
        random: (0..<10).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }
    #expect(names == names.sorted())
  }

  @Test func `are never the same twice in one journal`() throws {
    let names = try RegistryStore.withEverything(by: .repeatable(times: [1])).log(limit: 100).map(\.header.id)
    #expect(Set(names).count == names.count)
  }
}
