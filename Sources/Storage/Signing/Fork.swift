/// Two entries that one device has in one place: its chain went on in two copies, or somebody has its key. They are never
/// merged.
public struct Fork: Error, Hashable, Sendable {
  public let device: String
  public let sequence: Int
  /// The digest of the entry that was there, and of the one that came.
  public let recorded, arriving: String

  /// Nothing where both are the same entry.
  public init?(device: String, sequence: Int, recorded: String, arriving: String) {
    guard recorded != arriving else { return nil }
    (self.device, self.sequence) = (device, sequence)
    (self.recorded, self.arriving) = (recorded, arriving)
  }
}
