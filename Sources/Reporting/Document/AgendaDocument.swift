import Registry

extension ReviewWording {
  var agenda: [Block] {
    heading(.agenda) + agendaBody + [origin]
  }

  var agendaBody: [Block] { [.note(Line(words.agenda.order))] + decisionsDue + discussed + byConsent }

  private var decisionsDue: [Block] {
    let due = Set(pack.agenda.decisions)
    let lines = pack.decisions.filter { due.contains($0.id) }
    guard !lines.isEmpty else { return [] }
    return [.heading(level: 2, words.agenda.decisionsDue), table(of: lines)]
  }

  private var discussed: [Block] {
    let items = pack.agenda.items.flatMap { item in
      [.heading(level: 2, words.situation(item.situation))] + item.recommendations.compactMap(point)
        + [.paragraph(Line("\(words.questionLabel): \(words.question(item.situation))"))]
    }
    return items.isEmpty ? [.paragraph(Line(words.agenda.nothing))] : items
  }

  /// A recommendation with where it stood and stands.
  private func point(_ id: RecommendationID) -> Block? {
    pack.progress.onePage.lines.first { $0.recommendation == id }.map { line in
      .list([
        link(id) + ": \(book.charts.then) – " + progress.chip(line.before) + "; \(book.charts.now) – "
          + progress.chip(line.now)
      ])
    }
  }

  private var byConsent: [Block] {
    guard !pack.agenda.byConsent.isEmpty else { return [] }
    return [
      .heading(level: 2, words.agenda.byConsent), .note(Line(words.agenda.byConsentRule)),
      .list(
        pack.agenda.byConsent.compactMap { id in
          pack.proposal(on: id).map { link(id) + " – \(words.situation($0.situation))" }
        }),
    ]
  }

  var decisions: [Block] {
    heading(.decisions) + decisionsBody + [origin]
  }

  var decisionsBody: [Block] {
    pack.decisions.isEmpty ? [.paragraph(Line(words.decisions.none))] : [table(of: pack.decisions)]
  }

  private func table(of lines: [DecisionLine]) -> Block {
    .table(
      Table(
        words.decisions.columns,
        lines.map { line in
          [
            Line(line.id.text), Line(words(line.text) ?? book.text.protected),
            Line(line.owner.map(body) ?? book.text.notRecorded),
            Line(line.due.map(book.dates.day) ?? words.decisions.noDue),
            Line(book.choices.decision(line.state)),
            ended(line),
          ]
        }))
  }

  private func ended(_ line: DecisionLine) -> Line {
    guard let day = line.closedOn else { return Line("–") }
    let note = line.note.flatMap { words($0) }
    return cited(
      [words.decisions.ended(book.dates.day(day)), note].compactMap(\.self).joined(separator: ". "),
      line.evidence)
  }
}
