import Registry

extension Wording {
  /// How a report was made.
  func about(_ colophon: Colophon) -> [Block] {
    [
      .heading(level: 2, book.headings.colophon),
      .facts([
        Fact(book.cover.cutOff, Line(book.dates.day(colophon.asOf))),
        Fact(book.colophon.method, Line(colophon.method)),
        Fact(book.colophon.contentDigest, Line(colophon.contentDigest)),
        Fact(book.colophon.journalHead, Line(colophon.journalHead)),
      ]),
      .note(Line(book.colophon.noEstimate)),
    ]
  }
}
