import Foundation
import Samples
import Testing

@testable import Storage

struct `Reading JSON of the journal` {
  @Test(
    arguments: [
      (#""a""#, RecordNode(.scalar("a"))), (#" [ ] "#, RecordNode(.list([]))),
      ("{}", RecordNode(.fields([]))),
      (#"["ө\n\"\\\/\t",{"b":"2","a":[""]}]"#, Self.nested),
      (#""\u04e9\ud83d\ude00\u0000""#, RecordNode(.scalar("ө😀\u{0}"))),
    ])
  func `takes text, lists and fields, by name`(json: String, tree: RecordNode) throws {
    #expect(try JSONText.read(Data(json.utf8)) == tree)
  }

  private static let nested = RecordNode(
    .list([
      RecordNode(.scalar("ө\n\"\\/\t")),
      RecordNode(
        .fields([
          RecordNode.Field(name: "a", node: RecordNode(.list([RecordNode(.scalar(""))]))),
          RecordNode.Field(name: "b", node: RecordNode(.scalar("2"))),
        ])),
    ]))

  @Test(
    arguments: [
      ("", "not text"), ("1", "not text"), ("true", "not text"), ("null", "not text"),
      (#"["a",1]"#, "not text"),
      (#"{"a":"1","a":"2"}"#, "stands twice"), (#"{"b":"","a":"","b":""}"#, "stands twice"),
      (#""a" "b""#, "after the end"), (#"["a" "b"]"#, "no , where"), (#"["a",]"#, "not text"),
      (#"{"a" "b"}"#, "no : where"), (#"{a:"b"}"#, #"no " where"#), (#""a"#, #"no " where"#),
      (#""\x""#, "escape"), (#""\u12G4""#, "four digits"), (#""\ud83d""#, "half"), (#""\ude00""#, "half"),
      ("\"\n\"", "control"), (String(repeating: "[", count: 5000), "too deep"),
    ])
  func `says what it does not take`(json: String, why: String) {
    #expect { try JSONText.read(Data(json.utf8)) } throws: { error in
      guard case .payloadIsUnreadable(let what?)? = error as? JournalError else { return false }
      return what.contains(why)
    }
  }

  @Test func `refuses bytes that are no UTF-8`() {
    for bytes in [[0xC3, 0x28], [0xED, 0xA0, 0x80], [0xF8], [0xD0]] as [[UInt8]] {
      #expect(throws: JournalError.self) { try JSONText.read(Data([0x22] + bytes + [0x22])) }
    }
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `reads what it wrote, whatever stands in it`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let tree = Self.tree(&chance, depth: 0)
    #expect(try JSONText.read(JSONText.write(tree)) == tree)
    #expect(try JSONText.read(JSONText.writePretty(tree)) == tree)
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `takes nothing that Foundation refuses, and never traps`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    var bytes = [UInt8](JSONText.write(Self.tree(&chance, depth: 0)))
    for _ in 0..<Int.random(in: 1...3, using: &chance) {
      let place = Int.random(in: 0..<bytes.count, using: &chance)
      bytes[place] = UInt8.random(in: 0...255, using: &chance)
    }
    guard let tree = try? JSONText.read(Data(bytes)) else { return }
    let theirs = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    #expect(Self.isSame(tree, theirs))
  }

  private static func tree(_ chance: inout SplitMix64, depth: Int) -> RecordNode {
    let count = Int.random(in: 0...4, using: &chance)
    switch depth > 4 ? 0 : Int.random(in: 0...2, using: &chance) {
    case 0: return RecordNode(.scalar(chance.pick(Sample.awkwardTexts)))
    case 1: return RecordNode(.list((0..<count).map { _ in tree(&chance, depth: depth + 1) }))
    case _:
      let names = (0..<count).map { "n\($0)" }
      return RecordNode(
        .fields(names.map { RecordNode.Field(name: $0, node: tree(&chance, depth: depth + 1)) }))
    }
  }

  private static func isSame(_ tree: RecordNode, _ theirs: Any) -> Bool {
    switch tree.content {
    case .scalar(let text): return theirs as? String == text
    case .list(let items):
      guard let list = theirs as? [Any], list.count == items.count else { return false }
      return zip(items, list).allSatisfy(isSame)
    case .fields(let fields):
      guard let named = theirs as? [String: Any], named.count == fields.count else { return false }
      return fields.allSatisfy { field in named[field.name].map { isSame(field.node, $0) } ?? false }
    }
  }
}
