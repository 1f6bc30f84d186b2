import Registry

extension Wording {
  func evidenceRegister(_ register: Register) -> [Block] {
    let doubles = register.entries.filter { !$0.restates.isEmpty }
    let restating = doubles.map { entry in
      Line("\(entry.id) → \(entry.restates.map(\.text).joined(separator: ", "))")
    }
    return [
      .heading(level: 2, "A. \(book.headings.register)"),
      .paragraph(Line(book.register.count(register.entries.count))),
      .paragraph(Line(book.register.withheld(register.withheld))),
    ]
      + (register.files.isEmpty
        ? [] : [.paragraph(Line(book.register.files(register.files.joined(separator: ", "))))])
      + [
        register.entries.isEmpty
          ? .paragraph(Line(book.text.noneRecorded))
          : .table(Table(book.register.columns, register.entries.map(row))),
        .heading(level: 3, book.register.restating),
        restating.isEmpty ? .paragraph(Line(book.text.noneRecorded)) : .list(restating),
      ] + attached(register) + unjudged(register) + [
        .heading(level: 3, book.register.sources),
        register.sources.isEmpty
          ? .paragraph(Line(book.text.noneRecorded)) : .list(register.sources.map(source)),
      ]
  }

  /// The files on which entries rest, by the beginnings of their digests.
  private func attached(_ register: Register) -> [Block] {
    let entries = register.entries.filter { !$0.attached.isEmpty }
    guard !entries.isEmpty else { return [] }
    return [
      .heading(level: 3, book.register.attached), .paragraph(Line(book.register.checking)),
      .list(
        entries.map { entry in
          Line([
            .evidence(entry.id, label: entry.id.text),
            .text(": " + entry.attached.map { String($0.prefix(12)) }.joined(separator: ", ")),
          ])
        }),
    ]
  }

  /// A part of its own, with its counts: what nobody has judged stands neither above nor below the rest.
  private func unjudged(_ register: Register) -> [Block] {
    guard !register.entries.isEmpty else { return [] }
    let (ungraded, cannotBe) = (register.unjudged.ungraded, register.unjudged.cannotBeJudged)
    let marks = [(book.register.ungraded, ungraded), (book.register.cannotBeJudged, cannotBe)]
      .filter { !$0.1.isEmpty }
    return [
      .heading(level: 3, book.register.unjudged),
      .paragraph(Line(book.register.unjudgedCount(ungraded.count, cannotBe.count, register.entries.count))),
    ] + (marks.isEmpty ? [] : [.facts(marks.map { Fact($0.0, .joined($0.1.map(mark))) })])
  }

  private func row(_ entry: EvidenceEntry) -> [Line] {
    [
      Line([.entry(entry.id)]),
      Line(entry.sourceTitle.flatMap(words) ?? entry.source.text),
      Line(entry.locator.map(place) ?? book.text.notRecorded),
      Line(brief(entry.event)),
      Line(entry.published.map(brief) ?? book.text.notRecorded),
      Line(entry.grade?.description ?? book.evidence.ungraded),
      Line(book.terms.level(entry.level)),
      Line(book.evidence.kind(entry.kind)),
    ]
  }

  /// Where something stands in its source.
  private func place(_ locator: Locator) -> String {
    let parts = [
      locator.section.map(book.register.section.of), locator.page.map(book.register.page),
      locator.paragraph.map(book.register.paragraph), locator.sentences.map(book.register.sentences),
      locator.item.map(book.register.item),
    ].compactMap(\.self)
    return parts.isEmpty ? book.text.notRecorded : parts.joined(separator: ", ")
  }

  private func source(_ source: SourceSheet) -> Line {
    let publisher = source.publisher.flatMap(words).map { "\(book.register.publisher): \($0). " } ?? ""
    let grade =
      source.reliability.map { "\($0.rawValue) – \(book.evidence.reliability($0))" } ?? book.evidence.ungraded
    let owner = owner(of: source).map { "\(book.register.owner): \($0). " } ?? ""
    let reason = source.reason.map { " \(words($0) ?? book.text.protectedReason)" } ?? ""
    let kept = source.document.map { " \(book.register.kept): \($0)." } ?? ""
    let described =
      "\(source.id): \(words(source.title) ?? book.text.protected). \(publisher)\(owner)"
      + "\(book.judging.reliability): \(grade).\(reason)\(kept)"
    return Line([.text(described)] + (source.link.map { [.text(" "), .link($0)] } ?? []))
  }

  /// By the name of its record, which alone is in the reader's language; a publisher is not told twice.
  private func owner(of source: SourceSheet) -> String? {
    source.ownerName.flatMap(words).flatMap { $0 == source.publisher.flatMap(words) ? nil : $0 }
  }
}
