/// Somebody who writes in the registry, by pen-name; who that is stands nowhere in it.
public struct Author: Hashable, Sendable {
  public let id: AuthorID
  /// The country whose records they write, in whose folder they stand.
  public let country: CountryCode
  public let role: AuthorRole?
  /// The devices that are theirs; where none is named, the name may be used on any.
  public let devices: [DeviceID]
  /// The day from which they write no more; what they wrote stays theirs.
  public let left: CalendarDay?

  public init(
    id: AuthorID, country: CountryCode, role: AuthorRole? = nil, devices: [DeviceID] = [],
    left: CalendarDay? = nil
  ) {
    (self.id, self.country, self.role, self.devices, self.left) = (id, country, role, devices, left)
  }
}
