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
}
