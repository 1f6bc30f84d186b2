import Foundation
import GRDB
import Registry
import Samples
import Testing

@testable import Storage

struct `A device's key` {
  // RFC 8032, section 7.1, test 1: the key's SHA-256 was taken with another program.
  private let secret = bytes("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
  private let known = bytes("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")

  @Test func `is an Ed25519 key, and the device's name follows from it`() throws {
    let key = try #require(SigningKey(secret))
    #expect(key.device.bytes == known)
    #expect(key.device.device == "47Z33QX1AJH62RKBZ1A0")
    let signature = try key.signer.sign(Data())
    #expect(
      hexadecimal(signature)
        == "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
        + "d25bf5f0595bbe24655141438e7a100b")
    #expect(key.device.signed(Data(), with: signature))
    #expect(!key.device.signed(Data([0]), with: signature))
    #expect(!key.device.signed(Data(), with: signature.dropLast()))
  }

  @Test func `is another each time, and no two give one name`() throws {
    let names = try (0..<20).map { _ in try #require(SigningKey()).device.device }
    #expect(Set(names).count == 20)
    #expect(names.allSatisfy(DeviceKey.names))
  }

  @Test(arguments: [
    "", "device-a", "reader", "0123456789ABCDEF", "47Z33QX1AJH62RKBZ1AU", "47Z33QX1AJH62RKBZ1A00",
  ])
  func `is not what an older version's device had`(name: String) { #expect(!DeviceKey.names(name)) }

  @Test func `does not show itself when it is printed`() throws {
    let key = try #require(SigningKey(secret))
    var dumped = ""
    dump(key, to: &dumped)
    for text in ["\(key)", String(reflecting: key), dumped] {
      #expect(!text.contains("157") && !text.contains("9d61"), "\(text)")
    }
  }
}

struct `A signature` {
  @Test func `stands at the end of each commit, one for however many entries`() throws {
    let store = try RegistryStore.withEverything(by: .signing())
    let ends = try store.rows(
      "SELECT e.device, e.sequence FROM journal_commit c JOIN journal_entry e ON e.arrival = c.arrival ORDER BY 2"
    )
    #expect(try store.rows("SELECT device, sequence FROM journal_signature ORDER BY 2") == ends)
    #expect(ends.count > 5)
    #expect(try store.rows("SELECT min(sequence) AS first FROM journal_signature") == ["[first:4]"])
    #expect(try store.verify() == [])
  }

  @Test func `is made by nobody without a key, and such entries are counted`() throws {
    let store = try RegistryStore.withEverything()
    #expect(try store.rows("SELECT * FROM journal_signature").isEmpty)
    #expect(try store.unsignedEntries() == store.entryCount())
    #expect(try store.verify() == [])
    let signed = try store.copy(by: .signing())
    try signed.keep(.body(Sample.body()))
    #expect(try signed.unsignedEntries() == store.entryCount())
    #expect(try signed.verify() == [])
  }

  @Test func `is not made in a dry run`() throws {
    let store = try RegistryStore(inMemoryWith: .signing())
    _ = try store.take(Sample.complete, dryRun: true)
    #expect(try store.rows("SELECT * FROM journal_signature").isEmpty)
  }

  @Test(arguments: [
    "author = 'Bakyt'", "reason = 'another'", "time = time + 1", "origin = 'file'", "country = 'UZB'",
  ])
  func `finds an entry that was rewritten with every digest after it`(change: String) throws {
    let store = try RegistryStore.withEverything(by: .signing())
    let device = Surroundings.signing().device
    try store.tamper("UPDATE journal_entry SET \(change) WHERE sequence = 6")
    try store.chainAnew()
    let found = try store.verify()
    let first = try #require(found.first)
    #expect(first.what == .signature(.holdsNot))
    let author = change.contains("Bakyt") ? "Bakyt" : "Aigul"
    #expect(first.place == .chain(device: device, sequence: 6, author: author))
    // What was signed before it still holds.
    #expect(!found.contains { $0.place == .chain(device: device, sequence: 5, author: "Aigul") })
  }

  @Test func `finds an entry that was added behind the last one in the device's name`() throws {
    let store = try RegistryStore.withEverything(by: .signing())
    let count = try store.entryCount()
    // Whoever can write into the file knows the device's name, and not its key.
    let device = Surroundings.signing().device
    let forger = try store.copy(by: .repeatable(device, seed: 9))
    try forger.keep([.body(Sample.body())], author: "Aigul", reason: "forged")
    #expect(
      try forger.verify() == [
        .journal(.chain(device: device, sequence: count + 1, author: "Aigul"), .unsigned)
      ])
  }

  @Test func `is not put under what others wrote in this device's name`() throws {
    let store = try RegistryStore.withEverything(by: .signing())
    let device = Surroundings.signing().device
    let forger = try store.copy(by: .repeatable(device, seed: 9))
    try forger.keep([.body(Sample.body())], author: "Aigul", reason: "forged")
    let (own, count) = (try forger.copy(by: .signing()), try forger.entryCount())
    #expect(throws: JournalError.chainNotOurs(device: device, sequence: count)) {
      try own.keep(.body(Sample.body("KGZ-another")))
    }
    #expect(try own.entryCount() == count)
  }

  @Test func `of another key says nothing, whatever it is over`() throws {
    let store = try RegistryStore.withEverything(by: .signing())
    let other = try #require(Surroundings.signing(seed: 2).signer)
    let device = Surroundings.signing().device
    let digest = try #require(
      try store.reading {
        try String.fetchOne($0, sql: "SELECT digest FROM journal_entry WHERE sequence = 4")
      })
    let message = ChainSignature.message(device: device, sequence: 4, digest: digest)
    let forged = ChainSignature(
      device: device, sequence: 4, key: other.key.bytes, signature: try other.sign(message))
    try store.tamper("DELETE FROM journal_signature WHERE sequence = 4")
    try store.writing { try forged.insert(in: $0) }
    #expect(
      try store.verify() == [
        .journal(.chain(device: device, sequence: 4, author: "Aigul"), .signature(.keyOfAnotherDevice))
      ])
  }

  @Test func `is missed where all of a device's are taken away`() throws {
    let store = try RegistryStore.withEverything(by: .signing())
    try store.tamper("DELETE FROM journal_signature")
    #expect(
      try store.verify() == [
        .journal(.chain(device: Surroundings.signing().device, sequence: 1, author: "Aigul"), .unsigned)
      ])
  }

  @Test func `is over the same bytes in every registry`() {
    let message = ChainSignature.message(device: "47Z33QX1AJH62RKBZ1A0", sequence: 12, digest: "ab")
    #expect(
      String(decoding: message, as: UTF8.self) == "tierwatch chain 1\n47Z33QX1AJH62RKBZ1A0\n12\nab\n")
  }
}

struct `The devices of a registry` {
  @Test func `are listed with their keys, what they signed and who wrote there`() throws {
    let store = try RegistryStore.holding()
    let before = try store.entryCount()
    let signed = try store.copy(by: .signing())
    try signed.keep([.body(Sample.body())], author: "Bakyt", reason: "kept for a test")
    let chains = try signed.devices().sorted { $0.entries < $1.entries }
    let key = try #require(Surroundings.signing().signer?.key)
    #expect(chains.map(\.device) == [key.device, "device-a"])
    #expect(chains.map(\.entries) == [1, before])
    #expect(chains.map(\.signedUpTo) == [1, nil])
    #expect(chains.map(\.key) == [key, nil])
    #expect(chains.map(\.authors) == [["Bakyt"], ["Aigul"]])
  }
}

struct `A fork` {
  @Test func `is two entries in one place of one device, and nothing else is`() {
    let fork = Fork(device: "x", sequence: 3, recorded: "a", arriving: "b")
    #expect(fork?.recorded == "a" && fork?.arriving == "b" && fork?.sequence == 3)
    #expect(Fork(device: "x", sequence: 3, recorded: "a", arriving: "a") == nil)
  }
}

private func bytes(_ text: String) -> Data {
  let digits = Array(text)
  return Data(
    stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...($0 + 1)]), radix: 16) })
}

extension RegistryStore {
  /// Makes all digests and heads right again, as somebody would who rewrites history and knows how it is kept.
  func chainAnew() throws {
    let headers = try reading { db in
      try Row.fetchAll(db, sql: "SELECT \(EntryHeader.columns) FROM journal_entry e ORDER BY e.arrival")
        .map(EntryHeader.init)
    }
    var (statements, digest): ([String], String) = ([], "")
    for header in headers {
      let moved = header.following(digest)
      digest = moved.digest
      let place = "WHERE device = '\(header.device)' AND sequence = \(header.sequence)"
      statements.append(
        "UPDATE journal_entry SET previous = '\(moved.previous)', digest = '\(digest)' \(place)")
      let head = JournalHead.digest(of: [header.device: (header.sequence, digest)])
      let arrival = "(SELECT arrival FROM journal_entry \(place))"
      statements.append("UPDATE journal_commit SET head = '\(head)' WHERE arrival = \(arrival)")
    }
    try tamper(statements.joined(separator: ";\n"))
  }
}

extension EntryHeader {
  fileprivate func following(_ digest: String) -> EntryHeader {
    EntryHeader(
      id: id, device: device, sequence: sequence, previous: digest, time: time, origin: origin,
      author: author,
      reason: reason, replaces: replaces, country: country, change: change, subject: subject,
      payloadDigest: payloadDigest)
  }
}
