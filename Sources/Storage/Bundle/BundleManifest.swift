import Foundation
public import Registry

/// What a bundle says of itself, first of all.
public struct BundleManifest: Hashable, Sendable {
  /// The device that made it.
  public let device: String
  /// Milliseconds since 1970, by that device's clock.
  public let made: Int64
  public let audience: Audience
  public let entries: Int
  /// Each device's last entry before it; none where it holds the device's chain from the first.
  public let before: [Tip]
  /// Each device's last entry in the registry that it was made from.
  public let after: [Tip]

  /// One device's place.
  public struct Tip: Hashable, Sendable {
    public let device: String
    public let sequence: Int
    let digest: String
  }

  /// What stands on it may go to no farther than this registry's own people.
  public var isWhole: Bool { before.isEmpty }
}

extension BundleManifest {
  var bytes: Data {
    var writer = ByteWriter()
    writer.put(device)
    writer.put(made)
    writer.put(audience.rawValue)
    writer.put(entries)
    for tips in [before, after] {
      writer.put(tips.count)
      for tip in tips {
        writer.put(tip.device)
        writer.put(tip.sequence)
        writer.put(tip.digest)
      }
    }
    return writer.bytes
  }

  init(_ bytes: Data) throws(BundleFault) {
    var reader = ByteReader(bytes)
    (device, made) = (try reader.text(), Int64(try reader.count()))
    guard let audience = Audience(rawValue: try reader.text()) else { throw .unreadable }
    (self.audience, entries) = (audience, try reader.count())
    before = try Self.tips(&reader)
    after = try Self.tips(&reader)
    try reader.end()
  }

  private static func tips(_ reader: inout ByteReader) throws(BundleFault) -> [Tip] {
    var tips: [Tip] = []
    for _ in 0..<(try reader.count()) {
      tips.append(Tip(device: try reader.text(), sequence: try reader.count(), digest: try reader.text()))
    }
    return tips
  }
}
