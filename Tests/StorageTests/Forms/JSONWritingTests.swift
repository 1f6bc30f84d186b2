import Foundation
import Samples
import Testing

@testable import Storage

struct `Writing JSON of the journal` {
  @Test(
    arguments: Sample.awkwardTexts + (0..<0x21 as Range<UInt8>).map { "a\(Unicode.Scalar($0))b" } + [
      "\u{7F}/\u{2028}"
    ])
  func `gives the bytes that Foundation gave, so that old digests still fit`(text: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let theirs = try encoder.encode(["b": [text, ""], "a": [], "ba": [text + text]])
    let node = RecordNode(
      .fields([
        field("b", [text, ""]), field("ba", [text + text]), field("a", []),
      ]))
    #expect(JSONText.write(node) == theirs)
  }

  private func field(_ name: String, _ texts: [String]) -> RecordNode.Field {
    .init(name: name, node: RecordNode(.list(texts.map { RecordNode(.scalar($0)) })))
  }
}
