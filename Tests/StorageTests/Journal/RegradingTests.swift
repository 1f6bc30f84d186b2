import Foundation
import Registry
import Samples
import Testing

@testable import Storage

struct `A lower grade` {
  private static let finding = Sample.finding(
    .largelyImplemented, id: "update-1", evidence: ["KGZ-2019-N009"])

  private static func graded(_ grade: Credibility, formerly: Credibility? = nil) -> Registry.Record {
    .evidence(
      Sample.evidence(stage: .applied).with(
        credibility: Judgement(
          grade: grade, grader: "Aigul", day: Sample.day("2026-11-26"), reason: Sample.words("Why"),
          formerly: formerly)))
  }

  private func store() throws -> RegistryStore {
    try RegistryStore.holding(
      Sample.complete(with: Self.graded(.probable), .statusUpdate(Self.finding)))
  }

  @Test func `is never refused for a finding that rests on it, which is told`() throws {
    let store = try store()
    #expect(try store.checked().warnings == [])
    try store.keep(Self.graded(.doubtful, formerly: .probable))
    let checked = try store.checked()
    #expect(checked.problems == [])
    #expect(checked.warnings.map(\.record.name) == ["update-1"])
    let snapshot = try store.snapshot(of: Sample.edition, asOf: Sample.day("2020-12-31"))
    #expect(snapshot.weakened == [Self.finding.id])
  }

  @Test func `travels with its records: export, import and export are the same`() throws {
    let store = try store()
    try store.keep(Self.graded(.doubtful, formerly: .probable))
    let (first, second) = (try Folder(), try Folder())
    _ = try store.export(to: first.path)
    let other = try RegistryStore(inMemoryWith: .repeatable("device-b"))
    #expect(try other.importing(first.files(), author: "Bakyt", reason: nil).problems.kept.map(\.said) == [])
    _ = try other.export(to: second.path)
    #expect(try first.contents() == second.contents())
    #expect(try other.checked().warnings.map(\.record.name) == ["update-1"])
  }

  @Test func `lets nobody write a finding on it anew`() throws {
    let store = try store()
    try store.keep(Self.graded(.doubtful, formerly: .probable))
    let next = Sample.finding(.implemented, id: "update-2", evidence: ["KGZ-2019-N009"])
    let refused = try #require(throws: RecordsRefused.self) { try store.keep(.statusUpdate(next)) }
    #expect(refused.problems.map(\.fault) == [.findingOnTooLittle])
    // What was said before may be said again, by an undo or with its words mended.
    try store.keep(.statusUpdate(Self.finding))
  }

  @Test func `is refused where it does not say what stood before`() throws {
    #expect(throws: RecordsRefused.self) { try store().keep(Self.graded(.doubtful)) }
  }

  @Test func `leaves the grade before in the journal, with its giver`() throws {
    let store = try store()
    try store.keep(Self.graded(.doubtful, formerly: .probable))
    let grades = try store.versions(of: RecordKey(.evidence, "KGZ-2019-N009")).compactMap { version in
      if case .evidence(let entry) = version.record { entry.credibility?.grade } else { nil }
    }
    #expect(grades == [.probable, .doubtful])
  }

  @Test func `whose words were erased is not told`() throws {
    let store = try store()
    try store.keep(Self.graded(.doubtful, formerly: .probable))
    try store.erase(store.entries(.evidence, "KGZ-2019-N009")[0])
    #expect(try store.versions(of: RecordKey(.evidence, "KGZ-2019-N009")).count == 1)
  }
}

struct `Records of before` {
  @Test func `without a day and with an owner in words read as they did, and write as they read`() throws {
    let text = """
      sources:
      - id: KGZ-24kg
        title: {en: Five cases}
        owner: 24kg
        language: en
        reliability: {grade: C, by: Aigul, reason: {en: It relays.}}
      - id: KGZ-ilo
        title: {en: A page}
        owner: ILO-Bishkek
        language: en

      """
    var malformations = Malformations()
    let found = try RecordFile.read(text, &malformations).map(\.record)
    #expect(malformations.all.isEmpty && found.count == 2)
    let sources = RecordSet(found).sources.values.sorted { $0.id < $1.id }
    #expect(sources.map(\.owner) == ["24kg", "ILO-Bishkek"])
    #expect(sources.allSatisfy { $0.ownerID == nil })
    #expect(sources[0].reliability?.day == nil && sources[0].reliability?.formerly == nil)
    #expect(RecordSet(found).problems == [])
    let written = try RecordFile.write(found)
    #expect(try RecordFile.read(written, &malformations).map(\.record) == found)
    #expect(!written.contains("day:") && !written.contains("formerly:") && written.contains("owner: 24kg"))
  }

  @Test func `owners of sources that only sealed entries cite stay behind with them`() throws {
    let hidden = Sample.evidence("KGZ-2019-SEAL1", source: "KGZ-hidden", sensitivity: .sealed)
    let store = try RegistryStore.holding(
      Sample.complete(
        with: .owner(Sample.owner("KGZ-hideout", partOf: "KGZ-lair")), .owner(Sample.owner("KGZ-lair")),
        .source(Sample.source("KGZ-hidden", owner: "KGZ-hideout")), .evidence(hidden)))
    let owners = try store.records(kinds: [.owner]).owners.keys.map(\.text)
    #expect(owners == ["KGZ-state-department"])
  }
}
