/// What the store takes from the world: which device this is, what time it is, and chance.
public struct Surroundings: Sendable {
  /// A name that no other device has.
  public let device: String
  /// Milliseconds since 1970.
  public let clock: @Sendable () -> Int64
  public let randomBytes: @Sendable (Int) -> [UInt8]
  /// The key of a vault, where somebody has unlocked it.
  public let unlock: @Sendable (Vault) throws -> RegistryKey?

  public init(
    device: String, clock: @escaping @Sendable () -> Int64,
    randomBytes: @escaping @Sendable (Int) -> [UInt8] = { count in
      // Each draw asks the system: eight at a time.
      let words = (0..<(count + 7) / 8).map { _ in UInt64.random(in: .min ... .max) }
      return words.withUnsafeBytes { Array($0.prefix(count)) }
    },
    unlock: @escaping @Sendable (Vault) throws -> RegistryKey? = { _ in nil }
  ) {
    (self.device, self.clock, self.randomBytes, self.unlock) = (device, clock, randomBytes, unlock)
  }
}
