import Foundation
import GRDB
import Registry
import Samples
import Testing

@testable import Storage

struct `The search index` {
  @Test(arguments: [
    "INSERT INTO search_index (search_index) VALUES ('delete-all')",
    "INSERT INTO search_index (rowid, en) VALUES (1, 'zebra')",
    "DELETE FROM search_index_data WHERE id > 10",
    "UPDATE search_entry SET en = en || ' zebra'",
  ])
  func `that was changed from outside is noticed, and made anew`(sql: String) throws {
    let store = try RegistryStore.holding()
    try store.tamper(sql)
    let found = try store.verify()
    #expect(!found.isEmpty && found.allSatisfy(\.isDerived), "\(found)")
    try store.rebuild()
    #expect(try store.verify() == [])
    #expect(try !store.search(SearchQuery("fact")).hits.isEmpty)
  }

  @Test func `finds the same after a rebuild, whatever came before`() throws {
    let store = try RegistryStore.withEverything()
    let names = { try store.search(SearchQuery("fact reason title")).hits.map(\.name) }
    let before = try names()
    try store.rebuild()
    #expect(try names() == before)
  }

  @Test func `is kept by any sqlite3`() throws {
    let folder = try Folder()
    let path = folder.path("registry")
    let store = try RegistryStore(path: path, surroundings: .repeatable(), create: true)
    try store.fillWithEverything()
    let answer = try Shell.sqlite3(
      path,
      """
      PRAGMA integrity_check; UPDATE search_entry SET en = 'zebra' WHERE name = 'KGZ-2019-N010';
      SELECT count(*) FROM search_index WHERE search_index MATCH 'zebra'; DELETE FROM search_entry;
      INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1); VACUUM;
      """)
    #expect(answer.text == "ok\n1\n")
    #expect(try store.verify().map(\.place) == [.table("search_entry")])
    try store.rebuild()
    #expect(try store.verify() == [])
  }
}

struct `An erased entry` {
  private let folder: Folder
  private let store: RegistryStore
  private var path: String { folder.path("registry") }

  init() throws {
    folder = try Folder()
    store = try RegistryStore(path: folder.path("registry"), surroundings: .repeatable(), create: true)
    try store.keep(.source(Sample.source()))
  }

  /// Every word begins in its own way, so that the index holds it in full; and ö and ü are written apart there.
  private static let words = ["Zwölfmarker", "Яблокөмаркер", "Ыйыкңмаркер", "Quxmarker"]

  private func isAnywhere(_ word: String) throws -> Bool {
    let bytes = try folder.contents().values.reduce(into: Data()) { $0 += $1 }
    return [word, Folding.name(word)].contains { bytes.range(of: Data($0.utf8)) != nil }
  }

  private func entry(_ number: Int, _ words: String) -> Registry.Record {
    .evidence(Sample.evidence("KGZ-E\(number)", fact: LocalizedText([.kyrgyz: TextVersion(words)])))
  }

  @Test func `leaves no word in any file, after other entries`() throws {
    for number in 1...300 { try store.keep(entry(number, "Башка сөз \(number), \(number * 7919).")) }
    try store.keep(entry(0, Self.words.joined(separator: " ")))
    for number in 301...320 { try store.keep(entry(number, "Дагы \(number).")) }
    try store.emptyLog()
    for word in Self.words { #expect(try isAnywhere(word), "\(word) was never there") }
    try store.erase(store.entries(.evidence, "KGZ-E0")[0])
    for word in Self.words { #expect(try !isAnywhere(word), "\(word) is left") }
    #expect(try store.verify() == [])
  }

  @Test func `leaves none as the only one, nor of a version that was amended or withdrawn before`() throws {
    try store.keep(entry(0, Self.words[0]))
    try store.keep(entry(0, Self.words[1]))
    try store.withdraw(.evidence, "KGZ-E0")
    try store.emptyLog()
    #expect(try isAnywhere(Self.words[0]))
    let versions = try store.entries(.evidence, "KGZ-E0")
    try store.erase(versions[0], versions[1])
    for word in Self.words.prefix(2) { #expect(try !isAnywhere(word), "\(word) is left") }
    #expect(try store.rows("SELECT * FROM search_entry") == [])
  }

  @Test func `leaves none of its source's title or of an update's reason`() throws {
    let title = LocalizedText([.russian: TextVersion(Self.words[1])])
    try store.keep(
      .source(Source(id: Sample.text("KGZ-X", SourceID.init), title: title, owner: "x", language: "ru")),
      .evidence(Sample.evidence("KGZ-E1", source: "KGZ-X")), .edition(Sample.edition()),
      .recommendation(Sample.recommendation()),
      .statusUpdate(Sample.claim(id: "U-1", reason: Sample.words(Self.words[2]))))
    try store.emptyLog()
    for word in Self.words[1...2] { #expect(try isAnywhere(word)) }
    try store.erase(store.entries(.source, "KGZ-X")[0], store.entries(.statusUpdate, "U-1")[0])
    for word in Self.words[1...2] { #expect(try !isAnywhere(word), "\(word) is left") }
  }
}

struct `A decision that is searched` {
  @Test func `has the level of what it cites or names, also when that changes`() throws {
    let store = try RegistryStore.holding()
    try store.keep(
      .evidence(Sample.evidence("KGZ-NAMED-1")), .evidence(Sample.evidence("KGZ-CITED-1")),
      .decision(Sample.decision("KGZ-2019-D02", says: "Zebra, as KGZ-NAMED-1 says.")),
      .decision(
        Sample.decision("KGZ-2019-D03", says: "Zebra.", closed: Sample.closing(evidence: ["KGZ-CITED-1"]))),
      .decision(Sample.decision("KGZ-2019-D04", says: "Zebra, as in KGZ-2031-X1.")))
    let levels = { try store.search(SearchQuery("zebra")).hits.map { "\($0.name.suffix(3)) \($0.level)" } }
    #expect(try levels() == ["D02 public", "D03 public", "D04 public"])
    try store.keep(.evidence(Sample.evidence("KGZ-NAMED-1", sensitivity: .restricted)))
    #expect(try levels() == ["D02 restricted", "D03 public", "D04 public"])
    try store.withdraw(.evidence, "KGZ-CITED-1")
    #expect(try levels() == ["D02 restricted", "D04 public"])
    try store.keep(.evidence(Sample.evidence("KGZ-NAMED-1", sensitivity: .sealed)))
    #expect(try levels() == ["D04 public"])
    try store.keep(.evidence(Sample.evidence("KGZ-2031-X1", sensitivity: .partners)))
    #expect(try levels() == ["D04 partners"])
    #expect(try store.verify() == [])
    try store.rebuild()
    #expect(try levels() == ["D04 partners"])
  }

  @Test func `is found by its recommendation, its list's year and its kind`() throws {
    let store = try RegistryStore.holding()
    var query = SearchQuery("done")
    query.kind = .decision
    #expect(try store.search(query).hits.map(\.name) == ["KGZ-2019-D01"])
    query.years = 2018...2018
    #expect(try store.search(query).hits.isEmpty)
    query.years = 2019...2019
    query.subject = Sample.text("KGZ-2019-04", SubjectID.init)
    #expect(try store.search(query).hits.map(\.name) == ["KGZ-2019-D01"])
    query.subject = Sample.text("KGZ-2019-05", SubjectID.init)
    #expect(try store.search(query).hits.isEmpty)
  }
}
