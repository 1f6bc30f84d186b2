import Foundation
import Synchronization

/// Pieces of work that are done at the same time, each on a thread of its own.
enum SideBySide {
  // As the first thread of a program has: deep records are read by calls within calls.
  private static let stack = 8 << 20

  /// Does all of it; meanwhile whoever asked `watches`, ten times a second.
  static func results<Value: Sendable>(
    of work: [@Sendable () throws -> Value], watching watch: () -> Void
  ) -> [Result<Value, any Error>] {
    let pieces = Pieces(work)
    let group = DispatchGroup()
    for place in work.indices {
      group.enter()
      let thread = Thread {
        pieces.finish(place)
        group.leave()
      }
      thread.stackSize = stack
      thread.start()
    }
    while group.wait(timeout: .now() + .milliseconds(100)) == .timedOut { watch() }
    return pieces.results
  }

  /// A thread may outlive its piece by a moment; of what the piece held, such as a connection that the program is about
  /// to close, it keeps nothing.
  private final class Pieces<Value: Sendable>: Sendable {
    private let left: Mutex<[Int: @Sendable () throws -> Value]>
    private let found = Mutex<[Int: Result<Value, any Error>]>([:])

    init(_ work: [@Sendable () throws -> Value]) {
      left = Mutex(Dictionary(uniqueKeysWithValues: work.enumerated().map { ($0, $1) }))
    }

    func finish(_ place: Int) {
      guard let piece = left.withLock({ $0.removeValue(forKey: place) }) else { return }
      let result = Result { try piece() }
      found.withLock { $0[place] = result }
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
