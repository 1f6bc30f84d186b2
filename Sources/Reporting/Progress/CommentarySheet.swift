import Registry

/// An author's paragraph of judgement in a section.
struct CommentarySheet: Encodable, Sendable {
  @ByKey var section: Commentary.Section
  @ByKey var author: String?
  @ByKey var since: CalendarDay
  @ByKey var text: LocalizedText
}

extension CommentarySheet {
  /// Those of one document on an edition; of what was said before a day, where one is given.
  static func all(
    on edition: EditionID, ofMemo: Bool, before day: CalendarDay? = nil, in snapshot: RegistrySnapshot
  ) -> [CommentarySheet] {
    snapshot.records.commentaries.values
      .filter { $0.edition == edition && $0.section.isOfMemo == ofMemo }
      .filter { commentary in day.map { commentary.since < $0 } ?? true }
      .sorted { ($0.since, $0.id) < ($1.since, $1.id) }
      .map {
        CommentarySheet(
          section: $0.section, author: snapshot.shown($0.author), since: $0.since, text: $0.text)
      }
  }
}
