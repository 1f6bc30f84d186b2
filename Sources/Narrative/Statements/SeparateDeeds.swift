import Registry

/// Deeds joined by "and", told apart where each is of an area of its own: what is joined within one area is one deed.
extension StatementReading {
  func deeds(
    in part: Range<Int>, of passage: Passage, _ section: Locator.Section, isList: Bool,
    _ splitter: ClauseSplitter
  ) -> [Range<Int>] {
    var (parts, start): ([Range<Int>], Int) = ([], part.lowerBound)
    let joints = splitter.joints(in: part, isList: isList)
    for (index, joint) in joints.enumerated() {
      let end = index + 1 < joints.count ? joints[index + 1].end : part.upperBound
      guard let one = own(start..<joint.end, passage, section, isList),
        let other = own(joint.next..<end, passage, section, isList),
        one != other, !(one == .lawReform && other == .sentences)
      else { continue }
      parts.append(start..<joint.end)
      start = joint.next
    }
    return parts + [start..<part.upperBound]
  }

  /// The area that a part is about by its own words, if it also tells where effort moved.
  private func own(_ tokens: Range<Int>, _ passage: Passage, _ section: Locator.Section, _ isList: Bool)
    -> EffortArea?
  {
    let clause = Clause(passage, tokens, in: section, period)
    let figures = FigureReading(clause: clause, isHeadFinal: isHeadFinal, total: nil).read().figures
    let rules = AreaRules(clause: clause, figures: figures)
    guard let area = rules.area, area.reason.rule == .areaByWords,
      rules.margin >= (section == .summary ? Self.leastInSummary : Self.least)
    else { return nil }
    let verdict = DirectionRules(
      clause: clause, figures: figures, area: area.area, isHeadFinal: isHeadFinal
    ).verdict
    let tells = verdict.direction != nil || isList && verdict.reason.rule == .nothingTold
    return tells && !Self.silent.contains(verdict.reason.rule) ? area.area : nil
  }

  /// How far its area stands before the next; a summary strings one deed of each area to another.
  private static let (leastInSummary, least) = (0.4, 2.4)

  private static let silent: Set<Rule> = [
    .verdict, .effortsIncreased, .effortsNotIncreased, .lawDescribed, .partsTold, .earlierPeriod,
  ]
}
