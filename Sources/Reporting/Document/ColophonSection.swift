import Registry

extension Wording {
  /// How a report was made, and what it does not say.
  func about(_ colophon: Colophon, saying note: String? = nil) -> [Block] {
    [
      .heading(level: 2, book.headings.colophon),
      .facts([
        Fact(book.cover.cutOff, Line(book.dates.day(colophon.asOf))),
        Fact(book.colophon.method, Line(colophon.method)),
        Fact(book.colophon.contentDigest, Line(colophon.contentDigest)),
        Fact(book.colophon.journalHead, Line(colophon.journalHead)),
      ]),
      .note(Line(note ?? book.colophon.noEstimate)),
    ]
  }
}
