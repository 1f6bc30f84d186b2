public import Foundation

/// Signs in the name of a device.
public struct Signer: Sendable {
  public let key: DeviceKey
  public let sign: @Sendable (_ message: Data) throws -> Data

  public init(key: DeviceKey, sign: @escaping @Sendable (_ message: Data) throws -> Data) {
    (self.key, self.sign) = (key, sign)
  }
}
