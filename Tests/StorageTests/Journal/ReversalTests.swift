import Registry
import Samples
import Testing

@testable import Storage

struct `A reversal` {
  @Test func `adds entries and takes none away, and the tables follow`() throws {
    let store = try RegistryStore.withEverything()
    let (before, count) = (try store.derivedRows(), try store.entryCount())
    try store.keep(.evidence(Sample.evidence("KGZ-2019-N010", area: .training)), .body(Sample.body()))
    try store.reverse()
    #expect(try store.entryCount() == count + 4)
    #expect(try store.derivedRows().mapValues(withoutEntries) == before.mapValues(withoutEntries))
    #expect(try store.verify() == [])
  }

  @Test func `of a reversal is what stood before both`() throws {
    let store = try RegistryStore.withEverything()
    try store.keep(.evidence(Sample.evidence("KGZ-2019-N010", area: .training)), .body(Sample.body()))
    let stood = try store.records().all
    for _ in 0..<2 { try store.reverse() }
    #expect(Set(try store.records().all) == Set(stood))
    #expect(try store.verify() == [])
  }

  @Test func `is refused where it would bring a level down, or touch what is sealed`() throws {
    let store = try RegistryStore.withEverything()
    let entry = { (level: Sensitivity) in
      Record.evidence(Sample.evidence("KGZ-2019-N010", sensitivity: level))
    }
    try store.keep(entry(.restricted))
    #expect(throws: ReversalRefused.lowers(entry(.restricted).key)) { try store.reverse() }
    try store.keep(entry(.sealed))
    #expect(throws: ReversalRefused.protected) { try store.reverse() }
    try store.keep(.statusUpdate(Sample.finding(on: "KGZ-2019-05", evidence: ["KGZ-2019-N010"])))
    #expect(throws: ReversalRefused.protected) { try store.reverse() }
    let decision = Sample.decision(
      "KGZ-2019-D02", says: "See KGZ-2019-N010.", recommendations: [], owner: nil)
    try store.keep(.decision(decision))
    #expect(throws: ReversalRefused.protected) { try store.reverse() }
  }

  @Test func `is refused where somebody worked further, where it was erased, where nothing was written`()
    throws
  {
    let store = try RegistryStore.withEverything()
    let other = try store.copy(by: .repeatable("device-b", seed: 3))
    #expect(throws: ReversalRefused.writtenElsewhere) { try other.reverse() }
    #expect(throws: ReversalRefused.nothingWritten) { try store.reverse(by: "Nobody") }
    let body = Record.body(Sample.body())
    try store.keep(body)
    try store.keep([body], author: "Bekbolot", reason: "the same again")
    #expect(throws: ReversalRefused.builtOn([body.key])) { try store.reverse() }
    let evidence = Record.evidence(Sample.evidence("KGZ-2019-N010", area: .training))
    try store.keep(evidence)
    try store.erase(
      [try store.entries(.evidence, "KGZ-2019-N010")[0]], author: "Bekbolot", reason: "it names somebody")
    #expect(throws: ReversalRefused.erased) { try store.reverse() }
    #expect(throws: ReversalRefused.erased) { try store.reverse(by: "Bekbolot") }
    #expect(try store.verify() == [])
  }

  @Test func `that was shown is not done when the journal has gone on`() throws {
    let store = try RegistryStore.withEverything()
    try store.keep(.body(Sample.body()))
    let shown = try store.reversal(by: "Aigul")
    try store.keep(.evidence(Sample.evidence("KGZ-2019-N010", area: .training)))
    let head = try store.head()
    #expect(throws: JournalError.changedMeanwhile("undo")) {
      try store.reverse(shown, author: "Aigul", reason: nil)
    }
    #expect(try store.head() == head)
  }

  private func withoutEntries(_ rows: [String]) -> [String] {
    rows.map { $0.replacing(/\s(entry|versions):\S+/, with: "") }
  }
}

struct `A write over what was seen` {
  @Test func `is refused when it has changed meanwhile`() throws {
    let store = try RegistryStore.withEverything()
    let seen = Record.evidence(Sample.evidence("KGZ-2019-N010"))
    try store.keep(.evidence(Sample.evidence("KGZ-2019-N010", area: .training)))
    let head = try store.head()
    #expect(throws: JournalError.changedMeanwhile("KGZ-2019-N010")) {
      try store.keep([seen], over: [seen], author: "Aigul", reason: "a correction")
    }
    #expect(throws: JournalError.changedMeanwhile("KGZ-2019-N010")) {
      try store.withdraw(seen.key, over: [seen], author: "Aigul", reason: "a slip")
    }
    #expect(try store.head() == head)
  }
}

struct `A withdrawal` {
  @Test func `that others need is refused, and no sealed entry is named`() throws {
    let store = try RegistryStore.withEverything()
    try store.keep(
      .evidence(Sample.evidence("KGZ-2019-N011", restates: ["KGZ-2019-N010"])),
      .evidence(Sample.evidence("KGZ-2019-SEAL1", restates: ["KGZ-2019-N010"], sensitivity: .sealed)))
    let refused = #expect(throws: RecordsRefused.self) {
      try store.withdraw(RecordKey(.evidence, "KGZ-2019-N010"), author: "Aigul", reason: "a slip")
    }
    #expect(refused?.problems.map(\.record.name) == ["KGZ-2019-N011", "KGZ-2019-05-F9", "KGZ-2019-D01"])
    #expect(refused?.protected == 1)
    // Every fact of every problem is printed.
    let told = "\(refused?.problems ?? [])"
    #expect(told.contains("KGZ-2019-N010") && !told.contains("SEAL1"))
  }
}

extension RegistryStore {
  fileprivate func reverse(by author: String = "Aigul") throws {
    try reverse(reversal(by: author), author: author, reason: nil)
  }
}
