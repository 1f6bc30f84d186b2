import Foundation
import Synchronization

/// Pieces of work that are done at the same time: as many as there are tools, each by whoever has its hands free.
enum SideBySide {
  // As the first thread of a program has: deep records are read by calls within calls.
  private static let stack = 8 << 20

  /// Does all of it, begun in this order; meanwhile whoever asked `watches`, ten times a second.
  static func results<Tool: Sendable, Value: Sendable>(
    of work: [@Sendable (Tool) throws -> Value], with tools: [Tool], watching watch: () -> Void
  ) -> [Result<Value, any Error>] {
    let pieces = Pieces(work, tools)
    let group = DispatchGroup()
    for _ in tools {
      group.enter()
      let thread = Thread {
        pieces.finish()
        group.leave()
      }
      thread.stackSize = stack
      thread.start()
    }
    while group.wait(timeout: .now() + .milliseconds(100)) == .timedOut { watch() }
    return pieces.results
  }

  /// A thread may outlive its pieces by a moment; of what they held, such as a connection that the program is about to
  /// close, it keeps nothing.
  private final class Pieces<Tool: Sendable, Value: Sendable>: Sendable {
    typealias Piece = (place: Int, work: @Sendable (Tool) throws -> Value)

    private let left: Mutex<[Piece]>
    private let tools: Mutex<[Tool]>
    private let found = Mutex<[Int: Result<Value, any Error>]>([:])

    init(_ work: [@Sendable (Tool) throws -> Value], _ tools: [Tool]) {
      left = Mutex(work.enumerated().map { ($0, $1) }.reversed())
      self.tools = Mutex(tools)
    }

    /// With a tool of its own, of which the thread keeps nothing either.
    func finish() {
      guard let tool = tools.withLock({ $0.popLast() }) else { return }
      while let piece = left.withLock({ $0.popLast() }) {
        let result = Result { try piece.work(tool) }
        found.withLock { $0[piece.place] = result }
      }
    }

    var results: [Result<Value, any Error>] {
      found.withLock { found in found.keys.sorted().compactMap { found[$0] } }
    }
  }
}

/// How much is done of a piece of work on which several threads are.
final class Steps: Sendable {
  private let count = Atomic<Int>(0)

  var done: Int { count.load(ordering: .relaxed) }

  func take() { count.wrappingAdd(1, ordering: .relaxed) }
}
