import Foundation
import GRDB
import Registry
import Samples
import Testing

@testable import Storage

/// What a thief of the file must not find.
private let secret = "QUOKKA"
private let passphrase = "five plain words in a row"

struct `A registry with a passphrase` {
  /// Records at every level, with the secret in every text of theirs that is protected.
  private static func fill(_ store: RegistryStore) throws {
    try store.take(Sample.complete).check()
    try store.keep(
      .source(Sample.source("KGZ-SECRET", owner: secret).at(.sealed)),
      .evidence(Sample.evidence("KGZ-2019-R1", fact: Sample.words(secret), sensitivity: .restricted)),
      .evidence(
        Sample.evidence("KGZ-2019-X1", fact: Sample.words(secret), source: "KGZ-SECRET", sensitivity: .sealed)
      ),
      .statusUpdate(Sample.claim(on: "KGZ-2019-04", evidence: ["KGZ-2019-R1"], reason: Sample.words(secret))),
      .commentary(Sample.commentary("KGZ-2019-overview-2", says: "\(secret), see KGZ-2019-R1.")),
      .decision(Sample.decision("KGZ-2019-D02", says: "\(secret), see KGZ-2019-X1.", owner: nil)))
  }

  private static func filled(in folder: Folder) throws -> RegistryStore {
    let store = try RegistryStore(
      path: folder.path("t.sqlite"), surroundings: .repeatable(), create: true)
    try fill(store)
    return store
  }

  private static func isFound(in folder: Folder) throws -> Bool {
    try folder.contents().values.contains { $0.range(of: Data(secret.utf8)) != nil }
  }

  /// Opens it anew, as the next command does.
  private static func opened(_ folder: Folder, with key: RegistryKey? = nil) throws -> RegistryStore {
    try RegistryStore(
      path: folder.path("t.sqlite"), surroundings: .repeatable(seed: 3).unlocking { _ in key })
  }

  @Test func `has no word of what is protected anywhere in its files`() throws {
    let folder = try Folder()
    let store = try Self.filled(in: folder)
    #expect(try Self.isFound(in: folder))
    _ = try store.setPassphrase(passphrase, author: "Aigul")
    #expect(try !Self.isFound(in: folder))
    try store.keep(
      .evidence(Sample.evidence("KGZ-2019-R2", fact: Sample.words(secret), sensitivity: .restricted)))
    #expect(try !Self.isFound(in: folder))
    #expect(try store.verify() == [])
  }

  @Test func `holds the same records for whoever has unlocked it`() throws {
    let folder = try Folder()
    let store = try Self.filled(in: folder)
    let before = try store.allRecords()
    let key = try store.setPassphrase(passphrase, author: "Aigul")
    #expect(try store.allRecords() == before)
    #expect(try Self.opened(folder, with: key).allRecords() == before)
    #expect(try store.take(Sample.complete).unchanged == Sample.complete.all.count)
  }

  @Test func `shows nothing protected while it is locked, and takes nothing but an erasure`() throws {
    let folder = try Folder()
    _ = try Self.filled(in: folder).setPassphrase(passphrase, author: "Aigul")
    let locked = try Self.opened(folder)
    let records = try locked.records()
    #expect(try locked.isLocked && !records.locked.isEmpty)
    #expect(!"\(records.all)".contains(secret))
    #expect(Set(records.evidence.keys.map(\.text)).contains("KGZ-2019-N001"))
    #expect(throws: JournalError.encrypted("KGZ-2019-R1")) {
      _ = try locked.record(RecordKey(.evidence, "KGZ-2019-R1"))
    }
    #expect(throws: JournalError.registryLocked) { try locked.keep(.body(Sample.body("KGZ-new"))) }
    #expect(throws: JournalError.registryLocked) { _ = try locked.take(Sample.complete) }
    #expect(throws: JournalError.registryLocked) { _ = try locked.export(to: folder.path("out")) }
    #expect(throws: JournalError.registryLocked) { _ = try locked.reversal(by: "Aigul") }
    try locked.erase(
      locked.standingEntries(of: RecordKey(.evidence, "KGZ-2019-R1")), author: "Aigul", reason: "r")
    #expect(try locked.verify() == [])
  }

  @Test func `gives the public the same reports, locked or not`() throws {
    let folder = try Folder()
    let store = try Self.filled(in: folder)
    func snapshot(_ store: RegistryStore) throws -> RegistrySnapshot {
      try store.snapshot(of: Sample.edition().id, asOf: Sample.day("2030-01-01"))
    }
    let before = try snapshot(store)
    let key = try store.setPassphrase(passphrase, author: "Aigul")
    let (locked, unlocked) = try (snapshot(Self.opened(folder)), snapshot(Self.opened(folder, with: key)))
    #expect(before.withheld > 1)
    #expect(Set([before, locked, unlocked].map(\.contentDigest)).count == 1)
    #expect(Set([before, locked, unlocked].map(\.withheld)).count == 1)
    #expect(!"\(locked.records.all)".contains(secret))
  }

  @Test func `has the same tables, however they are made and whoever looks`() throws {
    let folder = try Folder()
    let store = try Self.filled(in: folder)
    let key = try store.setPassphrase(passphrase, author: "Aigul")
    let rows = try store.derivedRows()
    let locked = try Self.opened(folder)
    try locked.rebuild()
    #expect(try locked.derivedRows() == rows)
    let unlocked = try Self.opened(folder, with: key)
    try unlocked.rebuild()
    #expect(try unlocked.derivedRows() == rows)
    #expect(try [locked, unlocked].map { try $0.verify() } == [[], []])
  }

  @Test func `opens with its passphrase alone, however its letters are put together`() throws {
    let folder = try Folder()
    let store = try Self.filled(in: folder)
    let key = try store.setPassphrase("беш жөнөкөй сөз й", author: "Aigul")
    #expect(try store.key(for: " беш жөнөкөй сөз и\u{306} \n").bytes == key.bytes)
    #expect(throws: PassphraseError.isWrong) { _ = try store.key(for: "беш жөнөкөй сөз и") }
    #expect(throws: PassphraseError.thereIsOne) { _ = try store.setPassphrase(passphrase, author: "Aigul") }
    #expect(throws: PassphraseError.isWrong) {
      _ = try store.changePassphrase(from: passphrase, to: "another of five words")
    }
    _ = try store.changePassphrase(from: "беш жөнөкөй сөз й", to: passphrase)
    let again = try Self.opened(folder)
    #expect(try again.key(for: passphrase).bytes == key.bytes)
    #expect(throws: PassphraseError.isWrong) { _ = try again.key(for: "беш жөнөкөй сөз й") }
  }

  @Test(arguments: ["", "short", "aaaaaaaaaaaaaaaa", "abcabcabcabcabc"])
  func `takes no passphrase that is easily guessed`(weak: String) throws {
    let store = try RegistryStore(inMemoryWith: .repeatable())
    #expect(throws: PassphraseError.isWeak) { _ = try store.setPassphrase(weak, author: "Aigul") }
    #expect(store.vault == nil)
    #expect(throws: PassphraseError.thereIsNone) { _ = try store.key(for: passphrase) }
  }
}

struct `An encrypted entry` {
  private func store() throws -> RegistryStore {
    let store = try RegistryStore.holding()
    _ = try store.setPassphrase(passphrase, author: "Aigul")
    try store.keep(
      .evidence(Sample.evidence("KGZ-2019-R1", fact: Sample.words(secret), sensitivity: .restricted)))
    return store
  }

  private let key = RecordKey(.evidence, "KGZ-2019-R1")

  @Test func `is gone for good when it is erased, and no file brings it back`() throws {
    let store = try store()
    let records = try store.allRecords()
    try store.erase(store.standingEntries(of: key), author: "Aigul", reason: "too telling")
    #expect(try store.rows("SELECT count(*) FROM journal_key WHERE wrapped <> x''") == ["[count(*):0]"])
    #expect(try store.verify() == [])
    let outcome = try store.take(RecordSet(records))
    #expect(outcome.older.map(\.key) == [key])
    #expect(try store.record(key) == nil)
    #expect(try store.erased().map(\.subject) == [key])
    #expect(try store.erased().map(\.by.reason) == ["too telling"])
  }

  @Test func `does not open in another's place`() throws {
    let store = try store()
    try store.keep(
      .evidence(Sample.evidence("KGZ-2019-R2", fact: Sample.words("Else."), sensitivity: .restricted)))
    let (one, other) = try (
      store.entries(.evidence, "KGZ-2019-R1")[0], store.entries(.evidence, "KGZ-2019-R2")[0]
    )
    try store.tamper(
      """
      UPDATE journal_payload SET bytes = (SELECT bytes FROM journal_payload WHERE entry = '\(one)')
      WHERE entry = '\(other)';
      UPDATE journal_key SET wrapped = (SELECT wrapped FROM journal_key WHERE entry = '\(one)')
      WHERE entry = '\(other)'
      """)
    #expect(throws: JournalError.self) { _ = try store.record(RecordKey(.evidence, "KGZ-2019-R2")) }
    #expect(try store.verify().map(\.what) == [.contentChanged])
  }

  @Test(arguments: [
    "level = 'sealed'", "mark = x'00'", "wrapped = CAST(wrapped || ' ' AS BLOB)", "wrapped = x''",
  ])
  func `with a key that was changed is found by verification`(change: String) throws {
    let store = try store()
    try store.tamper("UPDATE journal_key SET \(change)")
    #expect(try store.verify().map(\.what) == [change == "wrapped = x''" ? .keyMissing : .boxDiffers])
  }

  @Test func `without its key is found by verification`() throws {
    let store = try store()
    try store.tamper("DELETE FROM journal_key")
    #expect(try store.verify().map(\.what) == [.keyMissing])
  }

  @Test func `takes what rests on it along when its level changes, and what lay open is erased`() throws {
    let store = try store()
    let evidence = Sample.evidence("KGZ-2019-P1", fact: Sample.words(secret), sensitivity: .public)
    try store.keep(
      .evidence(evidence),
      .statusUpdate(
        Sample.claim(on: "KGZ-2019-04", id: "U-P", evidence: ["KGZ-2019-P1"], reason: Sample.words(secret))))
    func open() throws -> Int {
      try store.reading { db in
        try Data.fetchAll(db, sql: "SELECT bytes FROM journal_payload").count {
          $0.range(of: Data(secret.utf8)) != nil
        }
          + String.fetchAll(db, sql: "SELECT en FROM search_entry").count { $0.contains(secret.lowercased()) }
      }
    }
    #expect(try open() == 4)
    try store.keep(.evidence(evidence.raised(to: .restricted)))
    #expect(try open() == 0)
    #expect(try store.verify() == [])
    try store.keep(.evidence(evidence))
    #expect(try open() == 4)
    #expect(try store.verify() == [])
  }
}

struct `The key of an encrypted entry` {
  @Test(arguments: [
    "UPDATE journal_key SET wrapped = x'00'", "UPDATE journal_key SET wrapped = x''",
    "UPDATE journal_key SET mark = x'00'", "DELETE FROM journal_key",
    "INSERT OR REPLACE INTO journal_key SELECT * FROM journal_key",
    "DELETE FROM vault", "INSERT OR REPLACE INTO vault SELECT * FROM vault", "UPDATE vault SET name = 'x'",
  ])
  func `is changed by nobody from outside`(statement: String) throws {
    let folder = try Folder()
    let path = folder.path("t.sqlite")
    let store = try RegistryStore(path: path, surroundings: .repeatable(), create: true)
    try store.take(Sample.complete).check()
    _ = try store.setPassphrase(passphrase, author: "Aigul")
    try store.keep(.evidence(Sample.evidence("KGZ-2019-R1", sensitivity: .restricted)))
    let before = try store.rows("SELECT * FROM journal_key, vault")
    let said = try Shell.sqlite3(path, statement)
    #expect(!said.succeeded && said.text.contains("refused"), "\(said.text)")
    #expect(try store.rows("SELECT * FROM journal_key, vault") == before && before.count == 1)
  }
}

extension RegistryStore {
  /// Everything in force, sealed entries too.
  fileprivate func allRecords() throws -> Set<Registry.Record> {
    try reading { Set(try CurrentRecords.all(of: nil, in: $0).all) }
  }
}

extension ImportOutcome {
  fileprivate func check() { #expect(problems.isEmpty && conflicts.isEmpty, "\(problems)") }
}

extension Surroundings {
  func unlocking(_ unlock: @escaping @Sendable (Vault) -> RegistryKey?) -> Surroundings {
    Surroundings(device: device, clock: clock, randomBytes: randomBytes, unlock: unlock)
  }
}
