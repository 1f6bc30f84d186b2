/// What the store takes from the world: which device this is, what time it is, chance, and its keys.
public struct Surroundings: Sendable {
  /// A name that no other device has.
  public let device: String
  /// Milliseconds since 1970.
  public let clock: @Sendable () -> Int64
  public let randomBytes: @Sendable (Int) -> [UInt8]
  /// Signs each commit; nobody does for who only reads, or tries.
  public let signer: Signer?
  /// The key of a vault, where somebody has unlocked it.
  public let unlock: @Sendable (Vault) throws -> RegistryKey?

  /// Of a device without a key.
  public init(
    device: String, clock: @escaping @Sendable () -> Int64,
    randomBytes: @escaping @Sendable (Int) -> [UInt8] = Self.fromSystem,
    unlock: @escaping @Sendable (Vault) throws -> RegistryKey? = { _ in nil }
  ) {
    (self.device, self.clock, self.randomBytes, self.unlock) = (device, clock, randomBytes, unlock)
    signer = nil
  }

  /// Of a device with a key, from which its name follows.
  public init(
    signer: Signer, clock: @escaping @Sendable () -> Int64,
    randomBytes: @escaping @Sendable (Int) -> [UInt8] = Self.fromSystem,
    unlock: @escaping @Sendable (Vault) throws -> RegistryKey? = { _ in nil }
  ) {
    (device, self.clock, self.randomBytes, self.unlock) = (signer.key.device, clock, randomBytes, unlock)
    self.signer = signer
  }

  /// The system's chance. Each draw asks the system: eight bytes at a time.
  public static let fromSystem: @Sendable (Int) -> [UInt8] = { count in
    let words = (0..<(count + 7) / 8).map { _ in UInt64.random(in: .min ... .max) }
    return words.withUnsafeBytes { Array($0.prefix(count)) }
  }
}
