import Foundation
import Registry
import Samples
import Testing

@testable import Storage

struct `Bundles of twenty devices` {
  private static let names = ["base"] + (1...20).map { "device-\($0)" }

  @Test func `give the same tables byte for byte, merged in any of 1,000 random orders`() throws {
    let bundles = try Self.made()
    let all = try RegistryStore.empty()
    for name in Self.names { try bundles.merge(name, into: all) }
    let (rows, head) = (try all.derivedRows(), try all.head())
    #expect(try all.conflicts().count > 5)
    #expect(try all.rows("SELECT * FROM journal_erased").count > 3)
    var generator = SplitMix64(seed: 77)
    var orders: Set<[String]> = []
    // Orders with the same beginning share the registry in which that beginning was merged.
    func go(
      _ store: RegistryStore, _ merged: [String], _ rest: [String], _ steps: [(width: Int, length: Int)]
    )
      throws
    {
      guard let step = steps.first else {
        #expect(rest.isEmpty)
        orders.insert(merged)
        guard try store.derivedRows() == rows, try store.head() == head else {
          Issue.record("another state after \(merged)")
          return
        }
        if orders.count % 100 == 0 {
          #expect(try store.verify() == [])
          try store.rebuild()
          #expect(try store.derivedRows() == rows)
        }
        return
      }
      var begun: Set<[String]> = []
      while begun.count < step.width {
        let shuffled = rest.shuffled(using: &generator)
        guard begun.insert(Array(shuffled.prefix(step.length))).inserted else { continue }
        let copy = try store.copy(by: .signing(seed: 201))
        for name in shuffled.prefix(step.length) { try bundles.merge(name, into: copy) }
        try go(
          copy, merged + shuffled.prefix(step.length), Array(shuffled.dropFirst(step.length)),
          Array(steps.dropFirst()))
      }
    }
    try go(.empty(), [], Self.names, [(17, 12), (10, 6), (6, 3)])
    #expect(orders.count == 1020)
  }

  /// Devices that start from one registry and then work apart: on the same records, at other levels, taking away, erasing.
  private static func made() throws -> Bundles {
    let bundles = try Bundles()
    let base = try RegistryStore(inMemoryWith: .signing(seed: 1))
    try base.fillWithEverything()
    for number in 1...6 { try base.keep(.evidence(evidence(number, says: "base"))) }
    try bundles.make("base", from: base)
    for device in 1...20 {
      var generator = SplitMix64(seed: UInt64(device))
      let seed = UInt8(device + 10)
      let store = try base.copy(by: .signing(seed: seed))
      // The later ones have seen what an earlier one did.
      if device > 10 { try bundles.merge("device-\(device - 10)", into: store) }
      for edit in 1...3 { try work(edit, of: device, in: store, &generator) }
      try bundles.make(
        "device-\(device)", from: store, since: .bundle(bundles.path("base"), bundles.keys), by: seed)
    }
    return bundles
  }

  private static func work(
    _ edit: Int, of device: Int, in store: RegistryStore, _ generator: inout SplitMix64
  ) throws {
    let number = Int.random(in: 1...6, using: &generator)
    let name = "KGZ-2019-N10\(number)"
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: try store.withdraw(.evidence, name)
    case 1:
      let standing = try store.standingEntries(of: RecordKey(.evidence, name))
      if let entry = standing.first { try store.erase(entry) }
    case 2:
      try store.keep(.evidence(evidence(number, says: "\(device) and \(edit)", sensitivity: .partners)))
    case 3: try store.keep(.source(Sample.source(owner: "Owner \(device)")))
    case 4:
      try store.keep(.statusUpdate(Sample.claim(on: "KGZ-2019-05", reason: Sample.words("by \(device)"))))
    default: try store.keep(.evidence(evidence(number, says: "\(device) or \(edit)")))
    }
    try store.keep(.body(Sample.body("KGZ-body-\(device)-\(edit)")))
  }

  private static func evidence(
    _ number: Int, says words: String, sensitivity: Sensitivity = .public
  ) -> Evidence {
    Sample.evidence(
      "KGZ-2019-N10\(number)", fact: Sample.words("Fact \(number), \(words)."),
      links: [Sample.link("KGZ-2019-05")], sensitivity: sensitivity)
  }
}
