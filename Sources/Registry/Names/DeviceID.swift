/// The name of a device that signs what it writes, which is its key's fingerprint: 20 of Crockford's letters.
public struct DeviceID: RecordID {
  public let text: String

  public init?(_ text: String) {
    guard text.utf8.count == 20, text.allSatisfy(Self.letters.contains) else { return nil }
    self.text = text
  }

  public static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  public static let form = NameForm(.fingerprint, "7Q2MA9K3WF0XV5TBN8RD")
}
