import Registry
import Samples
import Testing

@testable import Storage

struct `Entries that wait for the index` {
  @Test(arguments: [(count: 1030, words: 1), (count: 40, words: 6000)])
  func `are all there when a transaction ends, whether many or long`(count: Int, words: Int) throws {
    let fact = Sample.words(Array(repeating: "zebra", count: words).joined(separator: " "))
    let entries = (1...count).map { Registry.Record.evidence(Sample.evidence("KGZ-2019-Z\($0)", fact: fact)) }
    let store = try RegistryStore.holding()
    let added = try store.take(RecordSet(Sample.complete.all + entries)).added
    #expect(added.count == count)
    #expect(try store.verify() == [])
    #expect(try store.search(SearchQuery("zebra")).total == count)
  }

  @Test func `stand at the level of evidence that came after what cites it`() throws {
    let update = Sample.finding(.started, on: "KGZ-2019-04a", id: "update-1", evidence: ["KGZ-2019-X1"])
    let sealed = Sample.evidence("KGZ-2019-X1", sensitivity: .sealed)
    let store = try RegistryStore(inMemoryWith: .repeatable())
    // In the files evidence comes after recommendations with their updates.
    _ = try store.take(Sample.complete(with: .statusUpdate(update), .evidence(sealed)))
    #expect(try store.verify() == [])
  }

  @Test func `that are many are found, and what changed or went in the same import is not`() throws {
    let facts = { (number: Int, word: String, level: Sensitivity) in
      Registry.Record.evidence(
        Sample.evidence("KGZ-2019-Z\(number)", fact: Sample.words("\(word) \(number)"), sensitivity: level))
    }
    let store = try RegistryStore.holding()
    _ = try store.take(RecordSet(Sample.complete.all + (1...20).map { facts($0, "quagga", .public) }))
    let changed =
      [1, 2, 3].map { facts($0, "zebra", .public) } + [4, 19, 20].map { facts($0, "okapi", .sealed) }
    let more = (21...1300).map { facts($0, "zebra", .public) }
    _ = try store.take(RecordSet(Sample.complete.all + changed + more), prefer: .files)
    let counts = try ["zebra", "quagga", "okapi"].map { try store.search(SearchQuery($0)).total }
    #expect(counts == [1283, 14, 0])
    #expect(try store.verify() == [])
    _ = try store.take(RecordSet([facts(5, "zebra", .public)]), prefer: .files)
    #expect(try store.search(SearchQuery("zebra")).total == 1284)
    #expect(try store.verify() == [])
  }
}
