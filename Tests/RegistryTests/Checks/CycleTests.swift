import Testing

@testable import Registry

struct `Cycle` {
  @Test(arguments: [
    (links: [1: [2], 2: [1]], walk: [1, 2, 1]),
    ([1: [2], 2: [3], 3: [1]], [1, 2, 3, 1]),
    ([0: [1], 1: [2], 2: [3], 3: [2]], [2, 3, 2]),
    ([1: [5, 2], 2: [1], 5: []], [1, 2, 1]),
  ])
  func `the walk is the circle alone, and ends where it began`(links: [Int: [Int]], walk: [Int]) {
    #expect(cycle(in: links) == walk)
  }

  @Test func `a link to itself is a cycle`() {
    #expect(cycle(in: [1: [2], 2: [2]]) == [2, 2])
  }

  @Test func `of two cycles, the one first reached from the lowest name is told`() {
    #expect(cycle(in: [7: [8], 8: [7], 3: [4], 4: [3]]) == [3, 4, 3])
  }

  @Test(
    arguments: [
      [:], [1: []], [1: [2]], [1: [2, 3], 2: [4], 3: [4], 4: []], [3: [2], 2: [1]], [1: [2, 2]],
    ] as [[Int: [Int]]])
  func `a tree, a diamond and a dangling link are no cycle`(links: [Int: [Int]]) {
    #expect(cycle(in: links) == nil)
  }

  @Test(arguments: [2, 5_000])
  func `a chain is no cycle until its end leads back`(length: Int) {
    #expect(cycle(in: Self.chain(length)) == nil)
    #expect(cycle(in: Self.chain(length).merging([length: [0]]) { $1 })?.count == length + 2)
  }

  @Test
  func `a chain of 100,000 links neither exhausts the stack nor takes for ever`() {
    #expect(cycle(in: Self.chain(100_000)) == nil)
  }

  /// Each name up to a length, linked to the next.
  private static func chain(_ length: Int) -> [Int: [Int]] {
    Dictionary(uniqueKeysWithValues: (0..<length).map { ($0, [$0 + 1]) })
  }
}
