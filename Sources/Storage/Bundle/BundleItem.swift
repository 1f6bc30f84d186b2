import Foundation
import Registry

/// One thing in a bundle, in the order of its stream.
enum BundleItem {
  case manifest(BundleManifest)
  case entry(TravellingEntry)
  case signature(ChainSignature)
  /// Of the file that the last entry attached.
  case part(FilePart)
  /// The maker's signature over all before it; the last.
  case end(key: Data, signature: Data)
}

/// A journal entry on its way from one registry to another.
struct TravellingEntry {
  let header: EntryHeader
  let content: Content

  enum Content {
    /// With the own key of what is encrypted.
    case present(Data, key: Data?)
    /// Not for the audience.
    case withheld
    case erased
  }
}

extension BundleItem {
  /// What no payload is longer than.
  static let longest = 64 << 20

  var kind: UInt8 {
    switch self {
    case .manifest: 1
    case .entry: 2
    case .signature: 3
    case .end: 4
    case .part: 5
    }
  }

  var body: Data {
    switch self {
    case .manifest(let manifest): return manifest.bytes
    case .entry(let entry): return entry.bytes
    case .signature(let signature):
      var writer = ByteWriter()
      writer.put(signature.device)
      writer.put(signature.sequence)
      writer.put(signature.key)
      writer.put(signature.signature)
      return writer.bytes
    case .end(let key, let signature):
      var writer = ByteWriter()
      writer.put(key)
      writer.put(signature)
      return writer.bytes
    case .part(let part): return part.body
    }
  }

  /// Reads one of a kind.
  init(_ kind: UInt8, _ body: Data) throws(BundleFault) {
    var reader = ByteReader(body)
    switch kind {
    case 1: self = .manifest(try BundleManifest(body))
    case 2: self = .entry(try TravellingEntry(&reader))
    case 3:
      self = .signature(
        ChainSignature(
          device: try reader.text(), sequence: try reader.count(), key: try reader.bytes(),
          signature: try reader.bytes()))
    case 4: self = .end(key: try reader.bytes(), signature: try reader.bytes())
    case 5: self = .part(try FilePart(&reader))
    case _: throw .unreadable
    }
    if kind != 1 { try reader.end() }
  }
}

extension TravellingEntry {
  fileprivate var bytes: Data {
    var writer = ByteWriter()
    for text in [
      header.id.text, header.device, header.previous, header.origin.rawValue, header.author, header.reason,
      header.replaces.map(\.text).joined(separator: " "), header.country?.text ?? "", header.change,
      header.subject?.kind.rawValue ?? "", header.subject?.name ?? "", header.payloadDigest,
    ] { writer.put(text) }
    writer.put(header.sequence)
    writer.put(header.time)
    switch content {
    case .withheld: writer.put(0 as UInt8)
    case .erased: writer.put(1 as UInt8)
    case .present(let payload, let key):
      writer.put(2 as UInt8)
      writer.put(payload)
      writer.put(key ?? Data())
    }
    return writer.bytes
  }

  fileprivate init(_ reader: inout ByteReader) throws(BundleFault) {
    var texts: [String] = []
    for _ in 0..<12 { texts.append(try reader.text()) }
    let (sequence, time) = (try reader.count(), try reader.count())
    header = try EntryHeader(texts, sequence: sequence, time: Int64(time))
    switch try reader.byte() {
    case 0: content = .withheld
    case 1: content = .erased
    case 2:
      let (payload, key) = (try reader.bytes(), try reader.bytes())
      content = .present(payload, key: key.isEmpty ? nil : key)
    case _: throw .unreadable
    }
  }
}

extension EntryHeader {
  /// From what came with a bundle: nothing that this registry could not have written itself.
  fileprivate init(_ texts: [String], sequence: Int, time: Int64) throws(BundleFault) {
    let (kind, name, country) = (texts[9], texts[10], texts[7])
    let replaces = entryIDs(texts[6])
    let subject = RecordKind(rawValue: kind).map { RecordKey($0, name) }
    guard let origin = Origin(rawValue: texts[3]),
      ["record", "withdrawal", "erasure", "handling", "attachment", "detachment"].contains(texts[8]),
      (subject?.kind.rawValue ?? "") == kind, (subject?.name ?? "") == name, (subject == nil) == kind.isEmpty,
      (subject == nil) == !["record", "withdrawal"].contains(texts[8]),
      (CountryCode(country)?.text ?? "") == country,
      replaces.map(\.text).joined(separator: " ") == texts[6], replaces.allSatisfy(\.isWellFormed),
      EntryID(text: texts[0]).isWellFormed, sequence > 0, !texts[1].isEmpty,
      !texts[4].allSatisfy(\.isWhitespace), !texts[5].allSatisfy(\.isWhitespace)
    else { throw .unreadable }
    self.init(
      id: EntryID(text: texts[0]), device: texts[1], sequence: sequence, previous: texts[2], time: time,
      origin: origin, author: texts[4], reason: texts[5], replaces: replaces, country: CountryCode(country),
      change: texts[8], subject: subject, payloadDigest: texts[11])
  }
}

extension EntryID {
  /// Whether it is a UUID as we write them.
  fileprivate var isWellFormed: Bool {
    let letters = Array(text.utf8)
    return letters.count == 36
      && letters.enumerated().allSatisfy { place, letter in
        [8, 13, 18, 23].contains(place)
          ? letter == UInt8(ascii: "-") : "0123456789abcdef".utf8.contains(letter)
      }
  }
}
