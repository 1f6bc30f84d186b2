import Registry

/// A review pack being put into the words of a language.
struct ReviewWording: Wording {
  let pack: ReviewPack
  let language: Language
  let book: Phrasebook
  let citations: Citations
  /// For what a progress report words too.
  let progress: ProgressWording

  init(_ pack: ReviewPack, in language: Language) {
    (self.pack, self.language, book) = (pack, language, language.phrasebook)
    progress = ProgressWording(pack.progress, in: language)
    citations = progress.citations
  }
}

extension ReviewWording {
  var words: Phrasebook.Review { book.review }

  private var cover: Cover { pack.progress.cover }

  /// `Agenda: Kyrgyz Republic, 2025`, with what the whole pack is of.
  func heading(_ part: PackPart) -> [Block] { heading(words.part(part)) }

  func heading(_ title: String) -> [Block] {
    let country = cover.country.flatMap(words) ?? cover.edition.country.text
    return [
      .heading(level: 1, "\(title): \(country), \(book.cover.editionName(cover.edition))"),
      .facts([
        Fact(book.cover.cutOff, Line(book.dates.day(cover.asOf))),
        Fact(book.changes.day, Line(book.dates.day(pack.progress.onePage.since.day))),
        Fact(book.cover.audience, Line(book.terms.level(cover.audience))),
      ]),
    ]
  }

  /// From what a document was made, in a line.
  var origin: Block {
    let colophon = pack.progress.colophon
    return .note(
      Line(
        [
          (
            book.colophon.method,
            pack.memo.map { "\(colophon.method), \($0.colophon.method)" } ?? colophon.method
          ),
          (book.colophon.contentDigest, colophon.contentDigest),
          (book.colophon.journalHead, colophon.journalHead),
        ].map { "\($0.0): \($0.1)" }.joined(separator: "; ") + "."))
  }

  func document(_ blocks: [Block], _ layout: ReportDocument.Layout = .report) -> ReportDocument {
    ReportDocument(language: language, layout: layout, contents: book.charts.contents, blocks: blocks)
  }

  func names(_ bodies: [BodySheet]) -> String {
    bodies.isEmpty ? book.text.notRecorded : bodies.map(body).joined(separator: ", ")
  }

  /// `3. Proactive identification`.
  func name(_ id: RecommendationID) -> String { "\(id.position). \(progress.title(of: id))" }

  /// A recommendation with the way to its page.
  func link(_ id: RecommendationID) -> Line {
    Line([.page(path(of: id), label: name(id))])
  }

  /// What is proposed: a step that an author proposes first, then what follows from the situation.
  func proposed(_ proposal: Proposal) -> String {
    let step = proposal.nextStep.flatMap { words($0.step) }
    return [step, words.proposal(proposal.situation)].compactMap(\.self).joined(separator: " ")
  }

  func due(_ proposal: Proposal) -> String { proposal.due.map(book.dates.day) ?? "–" }
}

/// `07`: files lie in order.
func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
