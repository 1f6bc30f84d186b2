import Foundation
import Testing

@testable import Storage

struct `Text of a file` {
  @Test func `brackets in texts are not nesting, however many there are`() throws {
    let text = (1...200).map { "- 'see [\($0) and {'\n- plain [ too\n" }.joined()
    guard case .list(let items)? = try RecordNode(yaml: text)?.content else {
      Issue.record("not a list")
      return
    }
    #expect(items.count == 400)
  }

  @Test(arguments: ["[", "{a: ", "- ", "? "], [50, 500, 5000, 200_000])
  func `deep nesting is refused before it can exhaust the stack`(opening: String, depth: Int) {
    #expect(throws: RecordFileError.self) {
      _ = try RecordNode(yaml: String(repeating: opening, count: depth) + "x")
    }
  }

  @Test func `an alias that unfolds a billion times is refused at once, as value and as key`() {
    let steps = (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]\n" }.joined()
    for end in ["b: *a30\n", "? *a30\n: b\n", "*a30 : b\n", "[*a30]: b\n"] {
      #expect(throws: RecordFileError.self) { _ = try RecordNode(yaml: "a0: &a0 lol\n" + steps + end) }
    }
  }

  @Test func `a second document is refused`() {
    #expect(throws: RecordFileError.self) { _ = try RecordNode(yaml: "a: b\n---\nc: d\n") }
  }
}
