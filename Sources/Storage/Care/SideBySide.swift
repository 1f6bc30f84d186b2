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
    let results = Results<Value>()
    let group = DispatchGroup()
    for (place, piece) in work.enumerated() {
      group.enter()
      let thread = Thread {
        let result = Result { try piece() }
        results.found.withLock { $0[place] = result }
        group.leave()
      }
      thread.stackSize = stack
      thread.start()
    }
    while group.wait(timeout: .now() + .milliseconds(100)) == .timedOut { watch() }
    return results.found.withLock { found in found.keys.sorted().compactMap { found[$0] } }
  }

  private final class Results<Value: Sendable>: Sendable {
    let found = Mutex<[Int: Result<Value, any Error>]>([:])
  }
}

/// How much is done of a piece of work on which several threads are.
final class Steps: Sendable {
  private let count = Atomic<Int>(0)

  var done: Int { count.load(ordering: .relaxed) }

  func take() { count.wrappingAdd(1, ordering: .relaxed) }
}
