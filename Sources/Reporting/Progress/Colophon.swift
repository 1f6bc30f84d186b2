import Registry

/// How the report was made, so that it can be made again.
struct Colophon: Encodable, Sendable {
  @ByKey var asOf: CalendarDay
  let method = "roll-up 1"
  let contentDigest: String
  let journalHead: String
}

extension Colophon {
  init(_ snapshot: RegistrySnapshot) {
    self.init(
      asOf: snapshot.asOf, contentDigest: snapshot.contentDigest, journalHead: snapshot.journalHead)
  }
}
