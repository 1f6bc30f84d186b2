import Registry

extension Wording {
  var colophon: [Block] {
    let colophon = report.colophon
    return [
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
