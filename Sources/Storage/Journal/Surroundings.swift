/// What the store takes from the world: which device this is, what time it is, and chance.
public struct Surroundings: Sendable {
  /// A name that no other device has.
  public let device: String
  /// Milliseconds since 1970.
  public let clock: @Sendable () -> Int64
  public let randomBytes: @Sendable (Int) -> [UInt8]

  public init(
    device: String, clock: @escaping @Sendable () -> Int64,
    randomBytes: @escaping @Sendable (Int) -> [UInt8] = { count in
      // Each draw asks the system: eight at a time.
      (0..<(count + 7) / 8).flatMap { _ in withUnsafeBytes(of: UInt64.random(in: .min ... .max), Array.init) }
    }
  ) {
    (self.device, self.clock, self.randomBytes) = (device, clock, randomBytes)
  }
}
