import Foundation
import Registry

@testable import Storage

/// The journal's JSON.
enum JSONTrial {
  static func run(_ bytes: [UInt8]) throws {
    let data = Data(bytes)
    guard let tree = try? JSONText.read(data) else {
      return try expect((try? Payload.change(data)) == nil, "a change is read from what is not JSON of ours")
    }
    let foundation = try? JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
    try expect(foundation != nil, "Foundation refuses what we read")
    try expect(try JSONText.read(JSONText.write(tree)) == tree, "written and read again it is another tree")
    guard let change = try? Payload.change(data) else { return }
    let again = Payload.bytes(change)
    try expect(Payload.change(again) == change, "written and read again it is another change")
    try expect(Payload.bytes(Payload.change(again)) == again, "the same change has two digests")
  }
}
