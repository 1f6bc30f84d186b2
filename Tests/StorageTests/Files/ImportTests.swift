import Foundation
import Registry
import Samples
import Testing

@testable import Storage

struct `Import` {
  private let changed = Sample.complete(
    with: .body(Sample.body("KGZ-security-agency", successors: ["KGZ-interior-ministry"])))
  private let body = RecordKey(.body, "KGZ-security-agency")

  @Test func `of the same files twice adds nothing the second time`() throws {
    let store = try RegistryStore(inMemoryWith: .repeatable())
    let first = try store.take(Sample.complete)
    #expect(first.written)
    #expect(Set(first.added) == Set(Sample.complete.all.map(\.key)))
    let head = try store.head()
    let second = try store.take(Sample.complete)
    #expect(second.unchanged == Sample.complete.all.count)
    #expect(second.added == [] && second.changed.isEmpty && second.older.map(\.key) == [])
    #expect(try store.head() == head)
  }

  @Test func `of a changed file appends one entry, which replaces the one in force`() throws {
    let store = try RegistryStore.holding()
    let count = try store.entryCount()
    let outcome = try store.take(changed)
    #expect(outcome.changed.map(\.key) == [body])
    #expect(
      outcome.changed.first?.fields == [
        FieldChange(path: "successors.1", before: nil, after: "KGZ-interior-ministry")
      ])
    #expect(try store.entryCount() == count + 1)
    let versions = try store.entries(.body, body.name)
    #expect(try store.log(limit: 1).first?.header.replaces == [versions[0]])
    #expect(try store.verify() == [])
  }

  @Test func `says of what file it is, unless a reason is given`() throws {
    let store = try RegistryStore(inMemoryWith: .repeatable())
    let folder = try Folder(RecordSet([.body(Sample.body())]))
    _ = try store.importing(folder.files(), author: "Aigul", reason: nil)
    #expect(
      try store.log(limit: 1).first?.header.reason
        == "import of Recommendations/KGZ/country.yaml")
    #expect(try store.log(limit: 1).first?.header.origin == .file)
  }

  @Test func `of what stood earlier changes nothing, unless files are preferred`() throws {
    let store = try RegistryStore.holding()
    _ = try store.take(changed)
    let head = try store.head()
    let outcome = try store.take(Sample.complete)
    #expect(outcome.older.map(\.key) == [body])
    #expect(outcome.changed.isEmpty && outcome.conflicts.isEmpty)
    #expect(try store.head() == head)
    #expect(try store.take(Sample.complete, prefer: .journal).older.map(\.key) == [body])
    #expect(try store.head() == head)
    #expect(try store.take(Sample.complete, prefer: .files).changed.map(\.key) == [body])
    #expect(try store.records().bodies == Sample.complete.bodies)
  }

  @Test
  func `a record last changed by a command, and other in the file, is a conflict that keeps everything out`()
    throws
  {
    let store = try conflicted()
    let head = try store.head()
    let files = Sample.complete(
      with: .body(Sample.body("KGZ-security-agency", successors: ["KGZ-interior-ministry"])),
      .body(Sample.body("KGZ-new")))
    let outcome = try store.take(files)
    #expect(outcome.conflicts.map(\.key) == [body])
    #expect(!outcome.written)
    #expect(try store.head() == head)
    #expect(
      outcome.conflicts.first?.fields.contains { $0.path == "name.en" && $0.before == "By command" }
        == true)
  }

  @Test(arguments: Preference.allCases)
  func `a preference settles a conflict`(preference: Preference) throws {
    let store = try conflicted()
    let outcome = try store.take(changed, prefer: preference)
    let shown = try store.records().bodies[Sample.text(body.name, BodyID.init)]
    #expect(outcome.written && outcome.conflicts.isEmpty)
    switch preference {
    case .files:
      #expect(outcome.changed.map(\.key) == [body])
      #expect(shown?.name == Sample.words(body.name))
    case .journal:
      #expect(outcome.older.map(\.key) == [body])
      #expect(shown?.name == Sample.words("By command"))
    }
  }

  @Test func `of a withdrawn record changes nothing`() throws {
    let store = try RegistryStore.holding()
    try store.withdraw(.commentary, Sample.commentary().id.text)
    let outcome = try store.take(Sample.complete)
    #expect(outcome.older.map(\.key) == [RecordKey(.commentary, Sample.commentary().id.text)])
    #expect(try store.records().commentaries.isEmpty)
    #expect(try store.take(Sample.complete, prefer: .files).written)
    #expect(try store.records().commentaries.count == 1)
  }

  @Test func `of a withdrawn record with other words is a conflict`() throws {
    let store = try RegistryStore.holding()
    try store.withdraw(.commentary, Sample.commentary().id.text)
    let outcome = try store.take(Sample.complete(with: .commentary(Sample.commentary(section: .figures))))
    #expect(outcome.conflicts.map(\.key.kind) == [.commentary])
  }

  @Test func `of a record with two current versions is a conflict`() throws {
    let store = try RegistryStore.holding()
    let entry = try store.entries(.body, body.name)[0].text
    try store.tamper(
      """
      INSERT INTO journal_entry SELECT NULL, 'other', 'other', 1, '', time + 1, origin, author, reason, '',
      country, change, kind, name, payload_digest, '' FROM journal_entry WHERE id = '\(entry)'
      """
    )
    try store.tamper(
      "INSERT INTO journal_payload SELECT 'other', bytes FROM journal_payload WHERE entry = '\(entry)'")
    try store.rebuild()
    #expect(try store.take(changed).conflicts.map(\.key) == [body])
    #expect(try store.take(changed, prefer: .files).changed.map(\.key) == [body])
    #expect(try Set(store.log(limit: 1).first?.header.replaces.map(\.text) ?? []) == [entry, "other"])
  }

  @Test func `dry writes nothing and lists every field that would change`() throws {
    let store = try RegistryStore.holding()
    let head = try store.head()
    let files = Sample.complete(
      with: .edition(Sample.edition("KGZ-2018", published: "2018-06-29", listComplete: false)),
      .body(Sample.body("KGZ-new")))
    let outcome = try store.take(files, dryRun: true)
    #expect(!outcome.written)
    #expect(outcome.added == [RecordKey(.body, "KGZ-new")])
    #expect(
      outcome.changed.flatMap(\.fields) == [
        FieldChange(path: "listComplete", before: "true", after: "false"),
        FieldChange(path: "published", before: "2018-06-28", after: "2018-06-29"),
      ])
    #expect(try store.head() == head)
    #expect(try store.take(files).written)
  }

  @Test func `one problem anywhere keeps everything out`() throws {
    let store = try RegistryStore(inMemoryWith: .repeatable())
    let folder = try Folder(Sample.complete)
    try folder.write(
      "evidence:\n- {id: KGZ-1, fact: {en: x}, event: 2018, attributedTo: [], modality: done,"
        + " kind: law, source: KGZ-NONE, sensitivity: public}\n",
      to: "more.yaml")
    let outcome = try store.importing(folder.files(), author: "Aigul", reason: nil)
    #expect(
      outcome.problems.kept.map(\.said) == [
        "\(folder.path)/more.yaml:2: evidence KGZ-1: source KGZ-NONE is not recorded;"
          + " add it under 'sources', or correct the name"
      ])
    #expect(!outcome.written)
    #expect(try store.entryCount() == 0)
  }

  @Test func `a problem that was there before does not keep others out`() throws {
    let store = try RegistryStore.holding()
    try store.withdraw(.evidence, "KGZ-2019-N002")
    let old = try store.records().problems
    #expect(!old.isEmpty)
    let outcome = try store.take(RecordSet([.body(Sample.body("KGZ-new"))]))
    #expect(outcome.written && outcome.problems.isEmpty)
    #expect(try store.records().problems == old)
  }

  @Test func `one name in two files is a problem at the second, with the place of the first`() throws {
    let folder = try Folder()
    for name in ["a.yaml", "b.yaml"] {
      try folder.write("bodies:\n- {id: KGZ-twice, name: {en: x}}\n", to: name)
    }
    #expect(
      try folder.files().problems.map(\.said) == [
        "\(folder.path)/b.yaml:2: body KGZ-twice stands already at \(folder.path)/a.yaml:2;"
          + " give it a name of its own, or keep one of the two"
      ])
  }

  @Test func `follows no link out of its folder, and opens nothing hidden or foreign`() throws {
    let (folder, outside) = (try Folder(), try Folder(RecordSet([.body(Sample.body("KGZ-outside"))])))
    try folder.write("bodies:\n- {id: KGZ-inside, name: {en: x}}\n", to: "in/side.yml")
    for name in [".hidden.yaml", "notes.md", "table.txt", "cases.csv", ".git/x.yaml"] {
      try folder.write("rubbish: [", to: name)
    }
    for (name, target) in [
      ("link.yaml", outside.path("Recommendations/KGZ/country.yaml")), ("round", folder.path),
      ("out", outside.path),
    ] {
      try FileManager.default.createSymbolicLink(atPath: folder.path(name), withDestinationPath: target)
    }
    let files = try folder.files()
    #expect(files.problems.isEmpty)
    #expect(files.records.map(\.record.key.name) == ["KGZ-inside"])
  }

  private func conflicted() throws -> RegistryStore {
    let store = try RegistryStore.holding()
    try store.keep(.body(Body(id: Sample.text(body.name, BodyID.init), name: Sample.words("By command"))))
    return store
  }
}
