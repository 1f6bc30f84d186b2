import Foundation
import Testing

@testable import Scoring

struct `Our own arithmetic` {
  @Test(arguments: [-700, -30, -1.5, -1e-9, 0, 1e-9, 0.5, 1, 2.302585, 30, 300])
  func `raises e as the platform does`(power: Double) {
    let ours = exponential(power)
    #expect(abs(ours - exp(power)) <= 6e-14 * exp(power))
  }

  @Test(arguments: [1e-300, 0.001, 0.25, 0.999999, 1, 1.0000001, 2, 2.718281828, 10, 1e300])
  func `takes logarithms as the platform does`(number: Double) {
    #expect(abs(logarithm(number) - log(number)) <= 1e-14 * max(1, abs(log(number))))
  }

  @Test func `solves what it was asked`() {
    var system = SymmetricSystem(size: 3)
    for (row, values) in [[4.0], [2, 5], [1, 3, 6]].enumerated() {
      for (column, value) in values.enumerated() { system[row, column] = value }
    }
    let found = system.solved(for: [11, 21, 25])
    #expect(zip(found, [1.0, 2, 3]).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test func `draws the same numbers from the same seed, each as often`() {
    var one = Chance(seed: 7)
    var other = Chance(seed: 7)
    let drawn = (0..<6000).map { _ in one.index(below: 6) }
    #expect(drawn == (0..<6000).map { _ in other.index(below: 6) })
    for face in 0..<6 { #expect((850...1150).contains(drawn.count { $0 == face })) }
  }
}
