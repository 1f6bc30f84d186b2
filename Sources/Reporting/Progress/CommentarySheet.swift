import Registry

/// An author's paragraph of judgement in a section.
struct CommentarySheet: Encodable, Sendable {
  @ByKey var section: Commentary.Section
  @ByKey var author: String?
  @ByKey var since: CalendarDay
  @ByKey var text: LocalizedText
}

extension CommentarySheet {
  static func all(in snapshot: RegistrySnapshot) -> [CommentarySheet] {
    snapshot.records.commentaries.values
      .filter { $0.edition == snapshot.edition.id }
      .sorted { ($0.since, $0.id) < ($1.since, $1.id) }
      .map {
        CommentarySheet(
          section: $0.section, author: snapshot.shown($0.author), since: $0.since, text: $0.text)
      }
  }
}
