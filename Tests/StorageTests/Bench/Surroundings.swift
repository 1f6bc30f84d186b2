import Foundation
import Samples
import Storage
import Synchronization

extension Surroundings {
  /// A device whose clock and chance can be had again.
  /// Without `times` each look at the clock is a millisecond later.
  static func repeatable(
    _ device: String = "device-a", times: [Int64] = [], seed: UInt64 = 1
  ) -> Surroundings {
    // Two devices never have the same chance.
    let chance = Chance(seed: device.utf8.reduce(seed) { $0 &* 31 &+ UInt64($1) })
    return Surroundings(device: device, clock: clock(times), randomBytes: chance.bytes)
  }

  /// A device that signs, with a key that can be had again.
  static func signing(seed: UInt8 = 1) -> Surroundings {
    let chance = Chance(seed: UInt64(seed) &* 131)
    // Every 32 bytes are a key.
    guard let key = SigningKey(Data(repeating: seed, count: 32)) else {
      return repeatable("no-key")
    }
    return Surroundings(signer: key.signer, clock: clock([]), randomBytes: chance.bytes)
  }

  private static func clock(_ times: [Int64]) -> @Sendable () -> Int64 {
    let looks = Counter()
    return {
      let look = looks.next()
      return times.isEmpty ? 1_700_000_000_000 + Int64(look) : times[min(look, times.count - 1)]
    }
  }
}

private final class Counter: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock { count in
      count += 1
      return count - 1
    }
  }
}

private final class Chance: Sendable {
  private let generator: Mutex<SplitMix64>

  init(seed: UInt64) { generator = Mutex(SplitMix64(seed: seed)) }

  func bytes(_ count: Int) -> [UInt8] {
    generator.withLock { generator in
      (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
  }
}
