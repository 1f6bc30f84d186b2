/// What the store takes from the world: which device this is, what time it is, and chance.
public struct Surroundings: Sendable {
  /// A name that no other device has.
  public let device: String
  /// Milliseconds since 1970.
  public let clock: @Sendable () -> Int64
  public let randomBytes: @Sendable (Int) -> [UInt8]
  /// Signs each commit; nobody does for who only reads, or tries.
  public let signer: Signer?

  /// Of a device without a key.
  public init(
    device: String, clock: @escaping @Sendable () -> Int64,
    randomBytes: @escaping @Sendable (Int) -> [UInt8] = Self.fromSystem
  ) {
    (self.device, self.clock, self.randomBytes, signer) = (device, clock, randomBytes, nil)
  }

  /// Of a device with a key, from which its name follows.
  public init(
    signer: Signer, clock: @escaping @Sendable () -> Int64,
    randomBytes: @escaping @Sendable (Int) -> [UInt8] = Self.fromSystem
  ) {
    (device, self.clock, self.randomBytes) = (signer.key.device, clock, randomBytes)
    self.signer = signer
  }

  /// The system's chance. Each draw asks the system: eight at a time.
  public static let fromSystem: @Sendable (Int) -> [UInt8] = { count in
    (0..<(count + 7) / 8).flatMap { _ in withUnsafeBytes(of: UInt64.random(in: .min ... .max), Array.init) }
  }
}
