import Registry

/// How the report was made, so that it can be made again.
struct Colophon: Encodable, Sendable {
  @ByKey var asOf: CalendarDay
  let method: String
  let contentDigest: String
  let journalHead: String
}

extension Colophon {
  /// The method of findings, unless a report rests on another.
  init(_ snapshot: RegistrySnapshot, method: String = "roll-up 1") {
    self.init(
      asOf: snapshot.asOf, method: method, contentDigest: snapshot.contentDigest,
      journalHead: snapshot.journalHead)
  }
}
