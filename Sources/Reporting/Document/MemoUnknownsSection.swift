import Registry

extension MemoWording {
  /// Missing data, contradictions, and what lies outside the period.
  var whatWeDoNotKnow: [Block] {
    let (words, unknowns) = (book.memo.unknowns, memo.unknowns)
    let areas = unknowns.areas.map { $0.words(in: language) }
    let presumed = memo.standards.rows.filter(\.presumption).map(\.criterion.reference)
    let lines: [Line?] =
      [areas.isEmpty ? nil : Line(words.areas(areas.count, areas.count > Self.fewAreas ? [] : areas))]
      + unknowns.uncounted.map { cited(words.uncounted(words.standing($0.reason)), $0.evidence) }
      + [
        unknowns.undated.isEmpty ? nil : cited(words.undated, unknowns.undated),
        unknowns.publishedLater == 0 ? nil : Line(words.publishedLater(unknowns.publishedLater)),
        presumed.isEmpty ? nil : Line(words.presumption(presumed)), disagreements,
        unknowns.afterPeriod == 0 ? nil : Line(words.afterPeriod(unknowns.afterPeriod)),
        Line(book.register.withheld(unknowns.withheld)),
      ]
    return [heading(6, book.memo.headings.unknowns), .list(lines.compactMap(\.self))]
      + commentaries(on: .unknowns)
  }

  /// Half of them: where more are unknown, section 3 names those that are known.
  private static let fewAreas = 8

  private var disagreements: Line {
    let pairs = memo.unknowns.disagreements.map { mark($0.first) + " ≠ " + mark($0.second) }
    return pairs.isEmpty
      ? Line(book.memo.unknowns.noDisagreement)
      : Line(book.memo.unknowns.disagreement + " ") + .joined(pairs, by: "; ")
  }
}
