import Foundation
import Registry
import Samples
import Testing

@testable import Storage

struct `A bundle's file` {
  private let bundles: Bundles
  private let store: RegistryStore

  init() throws {
    (bundles, store) = try Bundles.ofOneOffice()
    for number in 1...40 {
      let words = String(repeating: "Long words \(number). ", count: 300)
      try store.keep(.evidence(Sample.evidence("KGZ-2019-L\(number)", fact: Sample.words(words))))
    }
    try bundles.make("whole", from: store)
  }

  /// Writes these bytes, and expects that nothing comes of them.
  private func refuse(_ bytes: Data, _ said: String) throws -> BundleFault? {
    try bytes.write(to: URL(fileURLWithPath: bundles.path("broken")))
    let empty = try RegistryStore.empty()
    let fault = #expect(throws: BundleFault.self, "\(said)") { try bundles.merge("broken", into: empty) }
    #expect(try empty.entryCount() == 0, "\(said)")
    return fault
  }

  /// Where each piece begins, and the end.
  private func pieces(of bytes: Data) throws -> [Int] {
    let start =
      try BundlePreamble.headLength + BundlePreamble.rest(after: bytes.prefix(BundlePreamble.headLength))
    var places = [start]
    while let place = places.last, place < bytes.count {
      var reader = ByteReader(Data(bytes[(place + 1)..<(place + 9)]))
      places.append(place + 9 + (try reader.count()))
    }
    return places
  }

  @Test func `is its owner's alone, stands in place of nothing, and leaves nothing half-made`() throws {
    let mode =
      try FileManager.default.attributesOfItem(atPath: bundles.path("whole"))[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(throws: BundleFault.standsThere) { try bundles.make("whole", from: store) }
    #expect(throws: BundleFault.cannotWrite) { try bundles.make("no/such/folder", from: store) }
    #expect(try bundles.folder.contents().keys.sorted() == ["whole.twb"])
  }

  @Test func `with one bit changed anywhere changes nothing`() throws {
    let bytes = try bundles.bytes("whole")
    let places = try pieces(of: bytes)
    #expect(places.count > 4)
    var spots = Set(0..<BundlePreamble.headLength)
    for place in places.dropLast() {
      spots.formUnion([place, place + 1, place + 7, place + 8, place + 9, place + 40])
    }
    spots.formUnion([places[0] - 1, places[0] - 40, places[1] - 1, bytes.count - 1])
    for spot in spots.sorted() {
      var broken = bytes
      broken[spot] ^= 1
      _ = try refuse(broken, "byte \(spot)")
    }
  }

  @Test func `cut anywhere is known to be cut, also between two pieces`() throws {
    let bytes = try bundles.bytes("whole")
    for place in try pieces(of: bytes).dropLast() {
      #expect(try refuse(bytes.prefix(place), "\(place)") == .cutShort)
      #expect(try refuse(bytes.prefix(place + 5), "\(place + 5)") == .cutShort)
      #expect(try refuse(bytes.prefix(place + 100), "\(place + 100)") == .cutShort)
    }
    #expect(try refuse(Data(), "nothing") == .notABundle)
    #expect(try refuse(bytes + [0], "more") == .unreadable)
  }

  @Test func `with pieces swapped, repeated, left out, or of another bundle changes nothing`() throws {
    let bytes = try bundles.bytes("whole")
    let places = try pieces(of: bytes)
    let parts = zip(places, places.dropFirst()).map { Data(bytes[$0..<$1]) }
    let head = Data(bytes.prefix(places[0]))
    try bundles.make("another", from: store)
    let other = try bundles.bytes("another")
    let otherPlaces = try pieces(of: other)
    let foreign = Data(other[otherPlaces[1]..<otherPlaces[2]])
    for order in [
      [parts[1], parts[0]] + parts.dropFirst(2), [parts[0], parts[0]] + parts.dropFirst(1),
      [parts[0]] + parts.dropFirst(2), [parts[0], foreign] + parts.dropFirst(2), [parts[parts.count - 1]],
    ] {
      let fault = try refuse(order.reduce(head, +), "\(order.map(\.count))")
      #expect(fault.map { if case .damaged = $0 { true } else { false } } == true)
    }
  }

  @Test func `is nothing of a newer version, and nothing else than a bundle`() throws {
    var newer = try bundles.bytes("whole")
    newer[BundlePreamble.magic.count] = 9
    #expect(try refuse(newer, "newer") == .newer)
    #expect(try refuse(Data("SQLite format 3".utf8), "SQLite") == .notABundle)
    #expect(throws: BundleFault.missing) { try bundles.merge("nowhere", into: store) }
  }

  @Test func `signed by another device than the one it names is a forgery, and says whose name it bears`()
    throws
  {
    let signer = try bundles.signer(3)
    let device = try bundles.signer(1).key.device
    let writer = try BundleWriter(bundles.path("forged"), .open, chance: Surroundings.fromSystem)
    try writer.put(
      .manifest(BundleManifest(device: device, made: 1, audience: .public, entries: 0, before: [], after: []))
    )
    try writer.finish(by: signer)
    #expect(throws: BundleFault.forged(device: device)) { try bundles.merge("forged", into: store) }
    #expect(throws: BundleFault.forged(device: device)) {
      _ = try BundleContents(of: bundles.path("forged"), opening: bundles.keys)
    }
  }

  @Test func `opens with its passphrase alone, and has no word in clear`() throws {
    try bundles.make("secret", from: store, lock: .passphrase("беш жөнөкөй сөз й"))
    #expect(try bundles.bytes("secret").range(of: Data("Long words".utf8)) == nil)
    let empty = try RegistryStore.empty()
    func keys(_ words: String) -> BundleKeys { BundleKeys(passphrase: { words }, receiving: { nil }) }
    #expect(throws: BundleFault.wrongPassphrase) {
      _ = try empty.merge(
        bundle: bundles.path("secret"), opening: keys("беш жөнөкөй сөз и"), author: "Aigul")
    }
    _ = try empty.merge(
      bundle: bundles.path("secret"), opening: keys(" беш жөнөкөй сөз и\u{306}\n"), author: "Aigul")
    #expect(try empty.head() == store.head())
  }

  @Test func `opens for each of its receivers and for nobody else`() throws {
    let others = [ReceivingKey(), ReceivingKey()]
    try bundles.make("two", from: store, lock: .receivers(others.map(\.receiver)))
    func contents(_ key: ReceivingKey?) throws -> BundleContents {
      try BundleContents(
        of: bundles.path("two"), opening: BundleKeys(passphrase: { "" }, receiving: { key }))
    }
    for key in others {
      let contents = try contents(key)
      #expect(contents.isEncrypted)
      #expect(try contents.manifest.entries == store.entryCount())
      #expect(contents.records[.evidence] == 42 && contents.authors == ["Aigul"] && contents.erased == 1)
    }
    #expect(throws: BundleFault.forOthers) { _ = try contents(ReceivingKey()) }
    #expect(throws: BundleFault.forOthers) { _ = try contents(nil) }
  }

  @Test func `travels in the open for the public alone`() throws {
    #expect(throws: BundleFault.mustBeEncrypted) {
      try bundles.make("p", from: store, for: .partners, lock: .open)
    }
    #expect(throws: BundleFault.mustBeEncrypted) {
      try bundles.make("p", from: store, for: .internal, lock: .open)
    }
    try bundles.make("p", from: store, for: .public, lock: .open)
    let empty = try RegistryStore.empty()
    try bundles.merge("p", into: empty)
    #expect(try empty.head() == store.head())
  }

  @Test func `a receiver's key is known again as people send it, and not with a slip in it`() throws {
    let receiver = ReceivingKey().receiver
    #expect(receiver.text.count == 69)
    for text in [
      receiver.text, receiver.text.lowercased(), receiver.text.replacing("-", with: " "),
      " \(receiver.text)\n",
    ] {
      #expect(Receiver(text)?.text == receiver.text)
    }
    for place in receiver.text.indices where receiver.text[place] != "-" {
      var slip = receiver.text
      slip.replaceSubrange(place...place, with: receiver.text[place] == "7" ? "8" : "7")
      #expect(Receiver(slip) == nil)
    }
    for text in ["", "ABCD", String(receiver.text.dropLast()), receiver.text + "A"] {
      #expect(Receiver(text) == nil)
    }
  }
}
