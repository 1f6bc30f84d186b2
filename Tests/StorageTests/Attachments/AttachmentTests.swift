import Foundation
import GRDB
import Registry
import Samples
import Testing

@testable import Storage

private let entry = Sample.text("KGZ-2019-N001", EvidenceID.init)
private let secret = "QUOKKA"
private let passphrase = "five plain words in a row"

extension RegistryStore {
  /// A file with some words in it, as it came or as a copy of one.
  func attach(
    _ words: String, as role: Storage.Attachment.Role = .original, media: MediaType = .pdf,
    of source: String? = nil,
    to evidence: EvidenceID = entry
  ) throws {
    let file = ReceivedFile(Data(words.utf8), as: media)
    try attach(
      [Attaching(file, as: role, madeFrom: source)], to: evidence, received: Sample.day("2026-11-26"),
      author: "Aigul", reason: "a reason")
  }
}

struct `A file of a piece of evidence` {
  private let folder: Folder
  private let store: RegistryStore

  init() throws {
    folder = try Folder()
    store = try RegistryStore(path: folder.path("t.sqlite"), surroundings: .repeatable(), create: true)
    _ = try store.take(Sample.complete)
  }

  private var isSecretFound: Bool {
    get throws { try folder.contents().values.contains { $0.range(of: Data(secret.utf8)) != nil } }
  }

  private func opened(with key: RegistryKey? = nil) throws -> RegistryStore {
    try RegistryStore(
      path: folder.path("t.sqlite"), surroundings: .repeatable(seed: 3).unlocking { _ in key })
  }

  @Test(arguments: [1, 1 << 20, (1 << 20) + 1, 3_500_000])
  func `comes back byte for byte, in the open and encrypted`(size: Int) throws {
    let bytes = Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 9) })
    let file = ReceivedFile(bytes, as: .pdf)
    try store.attach(
      [Attaching(file, as: .original)], to: entry, received: Sample.day("2026-11-26"), author: "Aigul",
      reason: "r")
    #expect(try store.bytes(of: store.attachment(file.digest, of: entry)) == bytes)
    let key = try store.setPassphrase(passphrase, author: "Aigul")
    let kept = try opened(with: key).attachment(String(file.digest.prefix(8)), of: entry)
    #expect(kept.stored != file.digest && kept.file?.digest == file.digest)
    #expect(try opened(with: key).bytes(of: kept) == bytes)
    #expect(try opened(with: key).verify() == [] && opened().verify() == [])
  }

  @Test func `lies in no file of the registry once there is a passphrase, whenever it came`() throws {
    try store.attach("\(secret) before")
    #expect(try isSecretFound)
    let key = try store.setPassphrase(passphrase, author: "Aigul")
    #expect(try !isSecretFound)
    try opened(with: key).attach("\(secret) after")
    #expect(try !isSecretFound)
    #expect(try opened(with: key).attachments(of: entry).compactMap(\.file?.size) == [13, 12])
    // What it is stays unknown too, and nothing is attached.
    #expect(try opened().attachments(of: entry).map(\.file) == [nil, nil])
    #expect(throws: JournalError.registryLocked) { try opened().attach("more") }
    #expect(throws: JournalError.encrypted(entry.text)) { _ = try opened().attachment("00", of: entry) }
  }

  @Test func `is encrypted when its entry's level is raised`() throws {
    let key = try store.setPassphrase(passphrase, author: "Aigul")
    let unlocked = try opened(with: key)
    try unlocked.attach("\(secret) for all", as: .working)
    #expect(try isSecretFound)
    guard case .evidence(let old)? = try unlocked.record(RecordKey(.evidence, entry.text)) else {
      Issue.record("no entry")
      return
    }
    try unlocked.keep(
      [.evidence(old.raised(to: .restricted))], author: "Aigul", reason: "it points to a source")
    try unlocked.emptyLog()
    #expect(try !isSecretFound)
    let kept = try #require(try unlocked.attachments(of: entry).first)
    #expect(try unlocked.bytes(of: kept) == Data("\(secret) for all".utf8))
    #expect(try unlocked.verify() == [] && opened().verify() == [])
  }

  @Test(arguments: [false, true])
  func `stays as closed as its entry ever was since`(isEncrypted: Bool) throws {
    guard case .evidence(let old)? = try store.record(RecordKey(.evidence, entry.text)) else {
      Issue.record("no entry")
      return
    }
    if isEncrypted { _ = try store.setPassphrase(passphrase, author: "Aigul") }
    func level() throws -> Sensitivity? {
      try store.attachments(of: entry).first?.level(with: store.level(of: entry) ?? .sealed)
    }
    try store.attach("a picture", as: .working)
    #expect(try level() == .public)
    try store.keep([.evidence(old.raised(to: .restricted))], author: "Aigul", reason: "it points to a source")
    #expect(try level() == .restricted)
    // Its words were made anew for all; the picture was not.
    try store.keep([.evidence(old)], author: "Aigul", reason: "reworded")
    #expect(try store.level(of: entry) == .public && level() == .restricted)
    #expect(try store.verify() == [])
  }

  @Test func `goes with its entry when that is erased, also while the registry is locked`() throws {
    try store.attach("\(secret) once")
    try store.attach("\(secret) once", to: Sample.text("KGZ-2019-N002", EvidenceID.init))
    func erase(_ name: String, in store: RegistryStore) throws {
      let entries = try store.standingEntries(of: RecordKey(.evidence, name))
      try store.erase(entries, author: "Aigul", reason: "a person can be recognized")
    }
    // The same bytes belong to another entry.
    try erase(entry.text, in: store)
    #expect(try isSecretFound && store.verify() == [])
    try erase("KGZ-2019-N002", in: store)
    #expect(try !isSecretFound)
    #expect(try store.attachmentCount().files == 0 && store.verify() == [])
    _ = try store.setPassphrase(passphrase, author: "Aigul")
    #expect(try store.verify() == [])
  }

  @Test func `that is detached is shown no more, nor are the copies made of it`() throws {
    try store.attach("first")
    let first = try #require(try store.attachments(of: entry).first?.file?.digest)
    try store.attach("copy", as: .working, of: first)
    try store.attach("other")
    let gone = try store.detach(first, from: entry, author: "Aigul", reason: "it belongs to another entry")
    #expect(gone.count == 2)
    #expect(try store.attachments(of: entry).count == 1)
    #expect(try store.attachmentCount().files == 3 && store.verify() == [])
    #expect(throws: AttachmentError.unknown(digest: first)) { _ = try store.attachment(first, of: entry) }
    try store.attach("first")
    #expect(try store.attachments(of: entry).count == 2)
  }

  @Test func `is attached once, found by enough letters, and only to what there is`() throws {
    try store.attach("one")
    #expect(throws: AttachmentError.self) { try store.attach("one") }
    try store.attach("two")
    #expect(throws: AttachmentError.ambiguous(digest: "")) { _ = try store.attachment("", of: entry) }
    #expect(throws: JournalError.unknownRecord("KGZ-2019-N777")) {
      try store.attach("three", to: Sample.text("KGZ-2019-N777", EvidenceID.init))
    }
    #expect(throws: ReversalRefused.ofFile) { _ = try store.reversal(by: "Aigul") }
  }

  @Test func `is found out when its bytes were changed behind its back, locked or not`() throws {
    let key = try store.setPassphrase(passphrase, author: "Aigul")
    let unlocked = try opened(with: key)
    try unlocked.attach("\(secret) in a box")
    try unlocked.tamper("UPDATE attachment_part SET bytes = CAST(bytes || x'00' AS BLOB)")
    for store in [unlocked, try opened()] {
      #expect(try store.verify().map(\.what) == [.contentChanged])
    }
    let kept = try #require(try unlocked.attachments(of: entry).first)
    #expect(throws: AttachmentError.self) { _ = try unlocked.bytes(of: kept) }
  }

  @Test func `of another entry does not open in its place, though every digest was made to fit`() throws {
    let key = try store.setPassphrase(passphrase, author: "Aigul")
    let unlocked = try opened(with: key)
    try unlocked.attach("one")
    try unlocked.tamper(
      "UPDATE journal_key SET wrapped = x'00' WHERE entry IN (SELECT entry FROM attachment)")
    #expect(try unlocked.verify().map(\.what).contains(.boxDiffers))
  }

  @Test(arguments: [
    "UPDATE attachment SET evidence = evidence", "DELETE FROM attachment",
    "REPLACE INTO attachment SELECT * FROM attachment", "UPDATE attachment_part SET bytes = bytes",
    "DELETE FROM attachment_part", "REPLACE INTO attachment_part SELECT * FROM attachment_part",
    "INSERT OR IGNORE INTO attachment_part SELECT stored, number, x'00' FROM attachment_part",
  ])
  func `is not rewritten`(sql: String) throws {
    try store.attach("one")
    #expect(try !Shell.sqlite3(folder.path("t.sqlite"), sql).succeeded)
    #expect(throws: JournalError.self) { try store.writing { try $0.execute(sql: sql) } }
    #expect(try store.verify() == [])
  }

  @Test func `has a chain of custody from the first entry to the last`() throws {
    guard case .evidence(let old)? = try store.record(RecordKey(.evidence, entry.text)) else {
      Issue.record("no entry")
      return
    }
    try store.attach("first")
    let first = try #require(try store.attachments(of: entry).first?.file)
    try store.attach("copy", as: .working, of: first.digest)
    try store.attach("covered", as: .redacted, of: first.digest)
    try store.note(
      Handling(.exported, for: .internal, in: "evidence extract", evidence: [entry]), author: "Aigul",
      reason: "r")
    try store.note(Handling(.exported, for: .internal, in: "another"), author: "Aigul", reason: "r")
    try store.keep([.evidence(old.raised(to: .partners))], author: "Aigul", reason: "r")
    _ = try store.detach(first.digest, from: entry, author: "Aigul", reason: "r")
    let acts = try store.custody(of: entry, for: .internal).flatMap(\.acts)
    #expect(acts.count == 7)
    #expect(acts.first == .recorded && acts[1] == .attached(KnownFile(file: first, origin: nil)))
    #expect(acts[4] == .exported(.internal, output: "evidence extract"))
    #expect(acts[5] == .levelChanged(from: .public, to: .partners))
    guard case .copied(let copy) = acts[2], case .redacted(let covered) = acts[3],
      case .detached(let entries) = acts[6]
    else {
      Issue.record("\(acts)")
      return
    }
    #expect(copy?.origin == first.digest && covered?.origin == first.digest && entries.count == 3)
    try store.erase(
      store.standingEntries(of: RecordKey(.evidence, entry.text)), author: "Aigul", reason: "r")
    let after = try store.custody(of: entry, for: .internal)
    #expect(after.count == 8 && after.last?.acts == [.erased(entries: 5)])
    #expect(after.filter(\.isErased).count == 5)
  }

  @Test(arguments: [false, true])
  func `names in its custody what the audience may know of it, detached or not`(isDetached: Bool) throws {
    try store.attach("as it came")
    let first = try #require(try store.attachments(of: entry).first?.file)
    try store.attach("as one sees it", as: .working, of: first.digest)
    try store.attach("covered", as: .redacted, media: .text, of: first.digest)
    if isDetached { _ = try store.detach(first.digest, from: entry, author: "Aigul", reason: "r") }
    let acts = try store.custody(of: entry, for: .public).flatMap(\.acts)
    #expect(acts[1] == .attached(nil))
    guard case .copied(let copy?) = acts[2], case .redacted(let covered?) = acts[3] else {
      Issue.record("\(acts)")
      return
    }
    #expect(copy.origin == nil && covered.origin == nil)
    #expect(copy.file.digest == sha256(Data("as one sees it".utf8)))
  }

  @Test func `is not named in its custody any more when its entry was raised since`() throws {
    try store.attach("as one sees it", as: .working)
    guard case .evidence(let old)? = try store.record(RecordKey(.evidence, entry.text)) else {
      Issue.record("no entry")
      return
    }
    try store.keep([.evidence(old.raised(to: .partners))], author: "Aigul", reason: "r")
    #expect(try store.custody(of: entry, for: .public).flatMap(\.acts).contains(.copied(nil)))
    #expect(try !store.custody(of: entry, for: .partners).flatMap(\.acts).contains(.copied(nil)))
  }

  @Test(arguments: [false, true])
  func `is named in a report by its digest, to whom it may be shown alone`(isEncrypted: Bool) throws {
    try store.attach("as it came")
    try store.attach("as one sees it", as: .working)
    let key = isEncrypted ? try store.setPassphrase(passphrase, author: "Aigul") : nil
    let unlocked = try opened(with: key)
    func named(to audience: Sensitivity, at head: String? = nil, in store: RegistryStore) throws -> [String] {
      try store.snapshot(
        of: Sample.text("KGZ-2019", EditionID.init), asOf: Sample.day("2026-12-31"), knownAt: head,
        audience: audience
      ).files[entry] ?? []
    }
    let (first, copy) = (sha256(Data("as it came".utf8)), sha256(Data("as one sees it".utf8)))
    #expect(try named(to: .public, in: unlocked) == [copy] && named(to: .public, in: opened()) == [copy])
    #expect(try Set(named(to: .restricted, in: unlocked)) == [first, copy])
    // As it was known, but for what was raised since.
    let before = try unlocked.head()
    _ = try unlocked.detach(copy, from: entry, author: "Aigul", reason: "another entry")
    #expect(try named(to: .public, in: unlocked) == [])
    #expect(try named(to: .public, at: before, in: unlocked) == [copy])
    guard case .evidence(let old)? = try unlocked.record(RecordKey(.evidence, entry.text)) else {
      Issue.record("no entry")
      return
    }
    try unlocked.keep([.evidence(old.raised(to: .restricted))], author: "Aigul", reason: "r")
    #expect(try named(to: .public, at: before, in: unlocked) == [])
  }

  @Test func `does not tell by what it was made from what that is`() throws {
    try store.attach("as it came")
    let first = sha256(Data("as it came".utf8))
    try store.attach("as one sees it", as: .working, of: first)
    let tellers = try store.reading { db in
      try Data.fetchAll(db, sql: "SELECT bytes FROM journal_payload").filter {
        $0.range(of: Data(first.utf8)) != nil
      }
    }
    #expect(tellers.count == 1)
    let files = try store.attachments(of: entry).compactMap(\.file)
    #expect(files.map { $0.origin(among: files)?.digest } == [nil, first])
  }

  @Test func `leaves with what was made of it, encrypted since or not`() throws {
    try store.attach("as it came")
    let first = sha256(Data("as it came".utf8))
    try store.attach("as one sees it", as: .working, of: first)
    let unlocked = try opened(with: store.setPassphrase(passphrase, author: "Aigul"))
    #expect(try unlocked.detach(first, from: entry, author: "Aigul", reason: "r").count == 2)
    #expect(try unlocked.attachments(of: entry).isEmpty)
  }

  @Test(arguments: [
    ("Ask at 0555 12 34 56.", false, Sensitivity.restricted), ("Ask at 0555 12 34 56.", true, .restricted),
    ("The broker Nurlan Mambetov was fined.", false, .restricted),
    ("The broker Nurlan Mambetov was fined.", true, .public), ("Figures of the ministry.", false, .public),
  ])
  func `of text stays inside with what points to a person, and is encrypted`(
    words: String, mayStand: Bool, level: Sensitivity
  ) throws {
    let file = ReceivedFile(Data("\(secret)\n\(words)\n".utf8), as: .text)
    try store.attach(
      [Attaching(file, as: .original, mayStand: mayStand)], to: entry, received: Sample.day("2026-11-26"),
      author: "Aigul", reason: "r")
    #expect(try store.attachments(of: entry).first?.level(with: .public) == level)
    _ = try store.setPassphrase(passphrase, author: "Aigul")
    #expect(try isSecretFound == !level.isProtected)
  }
}

struct `What a file is` {
  @Test(
    arguments: [
      ([0xFF, 0xD8, 0xFF, 0xE0], MediaType.jpeg), (Array("%PDF-1.4".utf8), .pdf),
      ([0x49, 0x49, 0x2A, 0], .tiff), (Array("RIFF....WEBP".utf8), .webp), (Array("RIFF....WAVE".utf8), .wav),
      (Array("....ftypheic".utf8), .heic), (Array("....ftypisom".utf8), .mp4), (Array("ID3".utf8), .mp3),
      (Array("Жөнөкөй сөз".utf8), .text), (Array("\n <!DOCTYPE html>".utf8), .html),
      (
        Array("PK\u{3}\u{4}..........................mimetypeapplication/vnd.oasis.opendocument.text".utf8),
        .odt
      ),
      (Array("PK\u{3}\u{4}......word/document.xml".utf8), .docx), ([0, 1, 2, 3], .other),
      ([0xC0, 0xC1], .other),
    ] as [([UInt8], MediaType)])
  func `is told by its bytes`(bytes: [UInt8], media: MediaType) throws {
    #expect(try MediaType.of(Data(bytes)) == media)
  }

  @Test(
    arguments: [
      ([0x7F, 0x45, 0x4C, 0x46], AttachmentError.program), (Array("MZ".utf8), .program),
      (Array("#!/bin/sh".utf8), .program), ([0x1F, 0x8B], .archive),
      (Array("PK\u{3}\u{4}secret.txt".utf8), .archive),
      (Array("Rar!".utf8), .archive),
    ] as [([UInt8], AttachmentError)])
  func `can be a reason not to take it`(bytes: [UInt8], why: AttachmentError) throws {
    #expect(throws: why) { _ = try MediaType.of(Data(bytes)) }
  }

  @Test func `that changes while it is read, or lies elsewhere, is not taken`() throws {
    let folder = try Folder()
    try folder.write("words", to: "file")
    try folder.write("", to: "empty")
    #expect(try ReceivedFile(at: folder.path("file")).digest == sha256(Data("words".utf8)))
    symlink(folder.path("file"), folder.path("link"))
    mkfifo(folder.path("pipe"), 0o600)
    truncate(folder.path("file"), off_t(ReceivedFile.limit + 1))
    let refused: [(String, (String) -> AttachmentError)] = [
      ("link", AttachmentError.notAFile), ("pipe", AttachmentError.notAFile),
      ("empty", AttachmentError.empty),
      ("file", AttachmentError.tooLarge), ("none", AttachmentError.missing), (".", AttachmentError.notAFile),
    ]
    for (name, why) in refused {
      #expect(throws: why(folder.path(name))) { _ = try ReceivedFile(at: folder.path(name)) }
    }
  }
}
