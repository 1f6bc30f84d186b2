/// A public body; ministries are renamed, so it has days of validity and successors.
public struct Body: Hashable, Sendable {
  public let id: BodyID
  public let name: LocalizedText
  public let from: CalendarDay?
  public let until: CalendarDay?
  public let successors: [BodyID]

  public init(
    id: BodyID, name: LocalizedText, from: CalendarDay? = nil, until: CalendarDay? = nil,
    successors: [BodyID] = []
  ) {
    self.id = id
    self.name = name
    self.from = from
    self.until = until
    self.successors = successors
  }
}
