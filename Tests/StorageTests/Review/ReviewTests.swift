import Foundation
import Registry
import Samples
import Testing

@testable import Storage

struct `Who writes` {
  @Test func `is anybody until an author is recorded, then nobody else`() throws {
    let store = try RegistryStore(inMemoryWith: .repeatable())
    try store.keep([.body(Sample.body())], author: "Zarina", reason: "kept for a test")
    try store.keep([.author(Sample.author("Aigul"))], author: "Zarina", reason: "kept for a test")
    #expect(throws: JournalError.unknownAuthor("Aigull", nearest: ["Aigul"])) {
      try store.keep([.author(Sample.author("Bakyt"))], author: "Aigull", reason: "kept for a test")
    }
    #expect(throws: JournalError.unknownAuthor("Zarina", nearest: [])) {
      try store.keep([.body(Sample.body("KGZ-another"))], author: "Zarina", reason: "kept for a test")
    }
    try store.keep([.author(Sample.author("Bakyt"))], author: "Aigul", reason: "kept for a test")
    #expect(try store.verify() == [])
  }

  @Test func `is nobody any more who has left, and what they wrote stays`() throws {
    let store = try RegistryStore(inMemoryWith: .repeatable())
    for name in ["Aigul", "Bakyt"] {
      try store.keep([.author(Sample.author(name))], author: "Aigul", reason: "begun")
    }
    try store.keep([.body(Sample.body())], author: "Bakyt", reason: "written before")
    let day = Sample.day("2026-10-31")
    try store.keep([.author(Sample.author("Bakyt", left: day))], author: "Aigul", reason: "works elsewhere")
    #expect(throws: JournalError.authorLeft("Bakyt", day)) {
      try store.keep([.body(Sample.body("KGZ-another"))], author: "Bakyt", reason: "written after")
    }
    #expect(throws: JournalError.authorLeft("Bakyt", day)) {
      try store.withdraw(RecordKey(.body, Sample.body().id.text), author: "Bakyt", reason: "r")
    }
    #expect(try store.record(RecordKey(.body, Sample.body().id.text)) != nil && store.verify() == [])
  }

  @Test func `is asked of files too, but not of a trial without a name`() throws {
    let store = try RegistryStore.holding()
    let more = try Folder(RecordSet([.body(Sample.body("KGZ-another"))]))
    defer { withExtendedLifetime(more) {} }
    #expect(throws: JournalError.unknownAuthor("Zarina", nearest: [])) {
      _ = try store.importing(more.files(), author: "Zarina", reason: nil)
    }
    #expect(throws: JournalError.unknownAuthor("Zarina", nearest: [])) {
      _ = try store.importing(more.files(), author: "Zarina", reason: nil, dryRun: true)
    }
    #expect(try store.importing(more.files(), author: "", reason: nil, dryRun: true).added.count == 1)
  }

  @Test func `writes on devices of theirs alone, where those are recorded`() throws {
    let own = Surroundings.signing()
    let store = try RegistryStore(inMemoryWith: own)
    try store.keep([.author(Sample.author("Aigul", devices: [own.device]))], author: "Aigul", reason: "begun")
    try store.keep(.body(Sample.body()))
    let elsewhere = Surroundings.signing(seed: 2)
    #expect(throws: JournalError.authorElsewhere("Aigul", device: elsewhere.device)) {
      try store.copy(by: elsewhere).keep(.body(Sample.body("KGZ-another")))
    }
  }
}

struct `A second person` {
  private let key = RecordKey(.statusUpdate, "update-1")
  private let store: RegistryStore

  init() throws {
    store = try RegistryStore(inMemoryWith: .repeatable())
    try store.keep(
      .source(Sample.source()), .edition(Sample.edition()),
      .recommendation(Sample.recommendation("KGZ-2019-05")))
    try store.keep(
      .statusUpdate(
        Sample.finding(.noAction, on: "KGZ-2019-05", id: "update-1", state: .submitted, author: "Aigul")))
  }

  @Test(arguments: ["Aigul", "aigul", "Аigul"])
  func `is not the one who wrote it, on whatever device`(name: String) throws {
    for surroundings in [Surroundings.repeatable(seed: 3), .signing()] {
      #expect(throws: ReviewRefused.sameAuthor(key, author: "Aigul")) {
        try store.copy(by: surroundings).requireSecondPerson(name, for: key, besides: ["Aigul"])
      }
    }
  }

  @Test func `is not another name on the same device, unless both are recorded`() throws {
    #expect(throws: ReviewRefused.sameDevice(key, author: "Aigul")) {
      try store.requireSecondPerson("Bakyt", for: key, besides: ["Aigul"])
    }
    try store.copy(by: .signing()).requireSecondPerson("Bakyt", for: key, besides: ["Aigul"])
    try store.keep(.author(Sample.author("Aigul")), .author(Sample.author("Bakyt")))
    try store.requireSecondPerson("Bakyt", for: key, besides: ["Aigul"])
  }

  @Test func `is not the one who put forward what another wrote`() throws {
    let other = try store.copy(by: .signing())
    let update = Sample.finding(
      .started, on: "KGZ-2019-05", id: "update-1", state: .submitted, author: "Aigul")
    try other.keep([.statusUpdate(update)], author: "Bakyt", reason: "put forward")
    #expect(throws: ReviewRefused.sameAuthor(key, author: "Bakyt")) {
      try store.copy(by: .repeatable("device-c")).takeOver(other).requireSecondPerson(
        "bakyt", for: key, besides: ["Aigul"])
    }
  }
}

struct `A file` {
  @Test(arguments: [nil, Preference.files])
  func `lowers no entry, whichever side is preferred, unless that is the journal`(prefer: Preference?) throws
  {
    let store = try RegistryStore.holding()
    let entry = Sample.evidence("KGZ-2019-N009", sensitivity: .restricted)
    _ = try store.take(RecordSet([.evidence(entry)]))
    let lower = RecordSet([.evidence(Sample.evidence("KGZ-2019-N009", sensitivity: .partners))])
    let before = try store.head()
    let outcome = try store.take(lower, prefer: prefer)
    #expect(outcome.refused.count == 1 && !outcome.written)
    #expect(try store.head() == before)
    #expect(try store.take(lower, prefer: .journal).refused.isEmpty)
    let higher = RecordSet([.evidence(Sample.evidence("KGZ-2019-N009", sensitivity: .sealed))])
    #expect(try store.take(higher).written)
  }

  @Test func `approves nothing, and changes nothing that is approved`() throws {
    let store = try RegistryStore.holding()
    func finding(_ state: ReviewState, _ level: FindingLevel = .noAction) -> RecordSet {
      let update = Sample.finding(
        level, on: "KGZ-2019-04a", id: "update-9", state: state, author: "Aigul",
        approver: state == .approved ? "Bakyt" : nil)
      return RecordSet([.statusUpdate(update)])
    }
    #expect(try store.take(finding(.approved)).refused.count == 1)
    #expect(try store.take(finding(.submitted)).written)
    #expect(try store.take(finding(.approved)).refused.count == 1)
    #expect(try store.take(finding(.approved), prefer: .files).refused.count == 1)
    #expect(try store.take(finding(.draft, .started)).written)
    // A registry that holds nothing takes over what another one had.
    #expect(try RegistryStore(inMemoryWith: .repeatable()).take(Sample.complete).written)
  }
}

extension RegistryStore {
  /// The other registry's state, under this device.
  fileprivate func takeOver(_ other: RegistryStore) throws -> RegistryStore {
    try other.copy(by: surroundings)
  }
}
