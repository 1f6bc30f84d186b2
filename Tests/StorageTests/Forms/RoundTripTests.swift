import Foundation
import Registry
import Samples
import Testing

@testable import Storage

struct `Forms of records` {
  @Test func `the full samples are of every kind and every track, and leave no field empty`() {
    #expect(Set(Sample.everyField.map(\.key.kind)) == Set(RecordKind.allCases))
    let tracks = Sample.everyField.compactMap {
      if case .statusUpdate(let update) = $0 { update.track } else { nil }
    }
    #expect(Set(tracks) == Set(Track.allCases))
    for record in Sample.everyField { #expect(emptyFields(of: record) == []) }
  }

  @Test(arguments: Sample.everyField)
  func `a record with every field set comes back from YAML and from the journal unchanged`(
    record: Registry.Record
  ) throws {
    try expectRoundTrip(record)
  }

  @Test(arguments: Sample.complete.all)
  func `a record with few fields set comes back unchanged`(record: Registry.Record) throws {
    try expectRoundTrip(record)
  }

  @Test(arguments: UInt64(0)..<20)
  func `a record of chance comes back unchanged`(seed: UInt64) throws {
    for record in Sample.random(4, seed: seed).all { try expectRoundTrip(record) }
  }

  @Test(arguments: Sample.awkwardTexts)
  func `an awkward text comes back byte for byte, as value and as key`(text: String) throws {
    let node = RecordNode(.fields([.init(name: text, node: RecordNode(.list([RecordNode(.scalar(text))])))]))
    for compact in [false, true] {
      var written = node
      written.compact = compact
      let yaml = try written.yaml()
      _ = try FileText.decode(Data(yaml.utf8))
      let read = try #require(try RecordNode(yaml: yaml))
      #expect(JSONText.write(read) == JSONText.write(node))
    }
    #expect(try JSONText.write(JSONText.read(JSONText.write(node))) == JSONText.write(node))
  }

  @Test(arguments: ["2019-06-20", "2019-06", "2019"])
  func `a source comes back with its date as exact as it was`(published: String) throws {
    let source = Registry.Record.source(Sample.source(published: published))
    try expectRoundTrip(source)
    #expect(try Registry.Record.json([source]).contains("\"published\" : \"\(published)\""))
  }

  @Test func `an entry of which nobody has said who says so can be kept and read`() throws {
    try expectRoundTrip(.evidence(Sample.evidence(attributedTo: [])))
  }

  @Test func `for people numbers and truth values are bare, and words that look like them are not`() throws {
    let json = try Registry.Record.json([
      .edition(Sample.edition()),
      .evidence(Sample.evidence(fact: Sample.words("1"), figures: [Sample.figure()])),
    ])
    #expect(json.contains("\"listComplete\" : true"))
    #expect(json.contains("\"value\" : 12"))
    #expect(json.contains("\"en\" : \"1\""))
  }

  private func expectRoundTrip(_ record: Registry.Record) throws {
    let bytes = Payload.bytes(.record(record))
    #expect(try Payload.change(bytes) == .record(record))
    let node = try #require(try RecordNode(yaml: record.yaml))
    var malformations = Malformations()
    let read = Record(record.key.kind, node, &malformations)
    #expect(malformations.all == [])
    #expect(read == record)
    // Swift holds é and e with an accent to be equal; the digest does not.
    #expect(read.map { Payload.bytes(.record($0)) } == bytes)
  }

  /// The fields of a value, and of all within it, that are absent or empty.
  private func emptyFields(of value: Any, at path: String = "") -> [String] {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional, .collection, .dictionary:
      // One figure says "not available", and it is that which is asked for.
      if mirror.children.isEmpty { return path.contains("figures.1") ? [] : [path] }
    case _: break
    }
    return mirror.children.enumerated().flatMap { index, child in
      emptyFields(of: child.value, at: "\(path).\(child.label ?? "\(index)")")
    }
  }
}
