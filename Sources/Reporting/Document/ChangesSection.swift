import Registry

extension ProgressWording {
  var whatChanged: [Block] {
    let changes = report.whatChanged
    return [
      .heading(level: 2, "7. \(book.changes.heading)"),
      .paragraph(Line(book.changes.follows(since(changes.since)))),
    ] + list(changes.list) + findings(changes.findings) + said(changes) + evidence(changes)
      + commentaries(on: .whatChanged)
  }

  /// `since 24 June 2024, when the 2024 list was published`.
  func since(_ day: ComparisonDay) -> String {
    book.changes.since(day, day.edition == report.cover.edition)
  }

  private func findings(_ changes: FindingChanges) -> [Block] {
    let moves = MovedFinding.Move.allCases.flatMap { move -> [Block] in
      let moved = changes.moved.filter { $0.move == move }.map(entry)
      return moved.isEmpty
        ? [] : [.facts([Fact(book.changes.move(move), Line("\(moved.count)"))]), .list(moved)]
    }
    let counts = [
      changes.firstGiven > 0 ? book.changes.firstGiven(changes.firstGiven) : nil,
      changes.confirmed > 0 ? book.changes.confirmed(changes.confirmed) : nil,
    ].compactMap(\.self)
    return [.heading(level: 3, book.changes.findings)]
      + (moves.isEmpty ? [.paragraph(Line(book.changes.noneMoved))] : moves)
      + counts.map { .paragraph(Line($0)) }
  }

  /// Both marks, the new finding, and the one that held until then.
  private func entry(_ moved: MovedFinding) -> Line {
    let name = name(moved.subjects, moved.titles, in: report.cover.edition)
    return Line("\(name): \(moved.before.level.mark) → ") + told(moved.now)
      + Line(" \(book.changes.before): ") + told(moved.before)
  }

  private func said(_ changes: WhatChanged) -> [Block] {
    let edition = report.cover.edition
    let lines =
      changes.claims.map { Line("\(book.sheet.claim). ") + claim($0, in: edition) }
      + changes.readings.map { Line("\(book.changes.reading). ") + reading($0, in: edition) }
    return [
      .heading(level: 3, book.changes.said),
      lines.isEmpty ? .paragraph(Line(book.changes.noneSaid)) : .list(lines),
    ]
  }

  private func evidence(_ changes: WhatChanged) -> [Block] {
    let facts = changes.evidence.filter { !$0.entries.isEmpty }.map { group in
      Fact(
        "\(book.evidence.stance(group.stance)) (\(group.entries.count))", .joined(group.entries.map(mark)))
    }
    return [
      .heading(level: 3, book.changes.evidence), .paragraph(Line(book.changes.entries(changes.entries))),
    ] + (facts.isEmpty ? [] : [.facts(facts)])
  }
}
