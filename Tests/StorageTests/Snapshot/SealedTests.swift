import Foundation
import Registry
import Samples
import Testing

@testable import Storage

struct `A sealed entry` {
  private static let name = Sample.text("KGZ-2019-SEAL1", EvidenceID.init)

  private func store() throws -> RegistryStore {
    let store = try RegistryStore(inMemoryWith: .repeatable())
    let sealed = Sample.evidence("KGZ-2019-SEAL1", fact: Sample.words("marker-9d41"), sensitivity: .sealed)
    let other = Sample.evidence("KGZ-2019-N011", restates: ["KGZ-2019-SEAL1"])
    let update = Sample.finding(.started, on: "KGZ-2019-04a", id: "update-1", evidence: ["KGZ-2019-SEAL1"])
    let decisions = [
      Sample.decision("KGZ-2019-D02", closed: Sample.closing(evidence: ["KGZ-2019-SEAL1"])),
      Sample.decision("KGZ-2019-D03", says: "See KGZ-2019-SEAL1."),
    ]
    var records = Sample.complete(with: .evidence(sealed), .evidence(other), .statusUpdate(update))
    records.insert(decisions.map(Record.decision))
    records.insert(.commentary(Sample.commentary("KGZ-told", says: "As KGZ-2019-SEAL1 shows.")))
    try store.keep(records.all, author: "Aigul", reason: "for a test")
    return store
  }

  @Test func `is not among the records that are listed, and nothing there points to it`() throws {
    let records = try store().records()
    #expect(!records.all.contains { "\($0)".contains("SEAL1") || "\($0)".contains("marker-9d41") })
    #expect(records.statusUpdates[Sample.text("update-1", StatusUpdateID.init)] == nil)
    #expect(records.decisions.keys.map(\.number) == [1])
    #expect(records.commentaries.keys.map(\.text) == ["KGZ-2019-overview-1"])
    #expect(try store().sealedEvidence() == [Self.name])
  }

  @Test(arguments: RecordKind.allCases)
  func `is as little among records of some kinds as among all`(kind: RecordKind) throws {
    let store = try store()
    let ofKind = { (records: RecordSet) in Set(records.all.filter { $0.key.kind == kind }) }
    let all = ofKind(try store.records())
    #expect(ofKind(try store.records(kinds: [kind])) == all)
    #expect(ofKind(try store.records(of: Sample.edition.country, kinds: [kind])) == all)
  }

  @Test func `stays behind in an export, which says so and is for its owner's eyes`() throws {
    let folder = try Folder()
    let outcome = try store().export(to: folder.path)
    #expect(outcome.withheld == 1)
    for (name, bytes) in try folder.contents() where !bytes.isEmpty {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("SEAL1"))
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(name))
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }
}

struct `What was raised later` {
  @Test func `stays in, also in a document as it was known before`() throws {
    let store = try RegistryStore(inMemoryWith: .repeatable())
    let entry = { (level: Sensitivity) in
      Sample.evidence("KGZ-2019-X1", fact: Sample.words("marker-9d41"), sensitivity: level)
    }
    try store.keep(
      Sample.complete(with: .evidence(entry(.public))).all, author: "Aigul", reason: "for a test")
    let head = try store.head()
    let day = Sample.day("2020-01-01")
    #expect("\(try store.snapshot(of: Sample.edition, asOf: day, knownAt: head))".contains("marker-9d41"))
    try store.keep([.evidence(entry(.restricted))], author: "Aigul", reason: "it points to a source")
    let then = try store.snapshot(of: Sample.edition, asOf: day, knownAt: head)
    #expect(!"\(then)".contains("marker-9d41"))
    #expect(then.withheld == 1)
  }
}

struct `An export into a folder of another one` {
  @Test func `refuses to leave old records beside new ones`() throws {
    let store = try RegistryStore(inMemoryWith: .repeatable())
    try store.keep(Sample.complete.all, author: "Aigul", reason: "for a test")
    let folder = try Folder()
    _ = try store.export(to: folder.path)
    try folder.write("evidence: []\n", to: "Evidence/KGZ/2031.yaml")
    #expect(throws: RecordFolderError.leftOver(path: folder.path("Evidence/KGZ/2031.yaml"))) {
      _ = try store.export(to: folder.path)
    }
  }
}
