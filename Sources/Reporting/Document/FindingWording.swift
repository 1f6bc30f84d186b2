import Registry

extension Wording {
  /// A finding under the name of what it is on.
  func judged(_ name: String, _ finding: FindingSheet?) -> Line {
    finding.map { Line("\(name): ") + told($0) } ?? Line("\(name): ? – \(book.text.noFinding).")
  }

  /// A finding, its reason and what it rests on.
  func told(_ finding: FindingSheet) -> Line {
    let reason = words(finding.reason) ?? book.text.protectedReason
    let basis =
      finding.evidence.isEmpty && words(finding.reason) != nil
      ? " (\(book.text.judgement); \(book.text.uncited))" : ""
    return cited("\(marked(finding.level)) (\(circumstances(finding))). \(reason)\(basis)", finding.evidence)
  }

  /// Entries that stand against something, beside it; nothing where there are none.
  func contrary(_ ids: [EvidenceID], atMost limit: Int = .max) -> Line? {
    guard !ids.isEmpty else { return nil }
    let more = ids.count > limit ? [Line("+\(ids.count - limit)")] : []
    return Line("\(book.sheet.against): ") + .joined(ids.prefix(limit).map(mark) + more)
  }

  /// `2 – partially implemented`.
  func marked(_ level: FindingLevel) -> String { "\(level.mark) – \(book.scale.level(level))" }

  /// Whose it is, what it rates, and from when on.
  private func circumstances(_ finding: FindingSheet) -> String {
    [
      ownership([finding.state], [finding.author].compactMap(\.self)),
      finding.approver.map(book.sheet.approvedBy), finding.trend.map { trend(of: $0) },
      finding.period.map { book.sheet.ratedFor($0.year) },
      finding.restsOnTooLittle ? book.sheet.onTooLittle : nil,
      book.dates.since(finding.since), finding.reviewBy.map { book.sheet.reviewedOn(book.dates.day($0)) },
    ].compactMap(\.self).joined(separator: "; ")
  }

  private func trend(of trend: Trend) -> String { "\(book.sheet.trend): \(book.scale.trend(trend))" }

  /// Whose findings they are and how far they have come.
  func ownership(_ states: [ReviewState], _ authors: [String]) -> String {
    guard !states.isEmpty else { return book.text.noFinding }
    let words = states.map(book.scale.state.of).joined(separator: ", ")
    return "\(words); \(authors.isEmpty ? book.text.author : authors.joined(separator: ", "))"
  }

  /// What we read in a Report, and whether it says so outright.
  func read(_ edition: EditionID, _ direction: Movement?, _ certainty: Certainty) -> String {
    let movement = direction.map(book.scale.movement.of) ?? book.text.notRecorded
    return "\(book.cover.editionName(edition)): \(movement) (\(book.scale.certainty(certainty)))"
  }
}
