import Registry

/// Takes the sentences of a paragraph for statements.
struct StatementReading {
  let period: ReportingPeriod
  let lexicon: Lexicon
  let vocabulary: Vocabulary
  let links: LinkReading

  var isHeadFinal: Bool { !lexicon.finalVerbs.isEmpty }

  func statements(_ passage: Passage, _ section: Locator.Section, paragraph: Int) -> [Statement] {
    let splitter = ClauseSplitter(
      passage: passage, vocabulary: vocabulary, finalVerbs: lexicon.finalVerbs, isSummary: section == .summary
    )
    var (found, total): ([Statement], ReadFigure?) = ([], nil)
    for (index, letters) in lexicon.sentences(of: passage.mended).enumerated() {
      let locator = Locator(section: section, paragraph: paragraph, sentences: (index + 1)...(index + 1))
      var before: (clause: Clause, parts: Int)?
      let sentence = passage.tokens(in: letters)
      let clauses = splitter.clauses(sentence).flatMap {
        deeds(in: $0, of: passage, section, isList: splitter.isList(sentence), splitter)
      }
      for tokens in clauses where !tokens.isEmpty {
        let clause = Clause(passage, tokens, in: section, period)
        var (statement, left) = statement(clause, locator, &total, after: found.last)
        compare(&statement, with: &found)
        for figure in left { _ = compare(figure, of: locator, with: &found) }
        if let (first, parts) = before, parts < Merging.most,
          let both = merged(found.last, statement, first, clause, isOfTwo: parts > 1)
        {
          found[found.count - 1] = both.statement
          before = (both.clause, parts + 1)
        } else {
          found.append(statement)
          before = (clause, 1)
        }
      }
      // "Of these" in a later sentence goes back to the total again.
      total = total.map { ReadFigure(figure: $0.figure.parted([]), places: $0.places) }
    }
    return found
  }

  /// The statement of two parts of a sentence that say one thing, with both parts.
  private func merged(
    _ first: Statement?, _ second: Statement, _ one: Clause, _ other: Clause, isOfTwo: Bool
  ) -> (statement: Statement, clause: Clause)? {
    guard let first else { return nil }
    let merging = Merging(
      first: first, second: second, clause: other,
      isGranted: !isOfTwo && one.grants(isHeadFinal: isHeadFinal), isOfTwo: isOfTwo)
    guard var told = merging.merged else { return nil }
    let both = Clause(
      one.passage, one.tokens.lowerBound..<other.tokens.upperBound, in: one.section, period)
    (told.text, told.places) = place(both)
    let isVerdict = [.effortsNotIncreased, .effortsIncreased].contains(told.reasons.first?.rule)
    told.links = links.links(of: both, told.area, told.direction, isVerdict: isVerdict)
    return (told, both)
  }

  private func place(_ clause: Clause) -> (text: String, places: [Range<Int>]) {
    let letters = clause.passage.mended.trimmed(clause.passage.letters(of: clause.tokens))
    return (clause.passage.mended.text(letters), clause.passage.mended.places(of: letters))
  }

  private func statement(
    _ clause: Clause, _ locator: Locator, _ total: inout ReadFigure?, after before: Statement?
  ) -> (statement: Statement, left: [Figure]) {
    let counted = before.flatMap { $0.locator == locator ? $0.figures.last?.figure.measure : nil }
    let read = FigureReading(clause: clause, isHeadFinal: isHeadFinal, total: total, counted: counted).read()
    let figures = compared(read)
    total =
      figures.last {
        Self.totals.contains($0.figure.measure) && !DirectionRules.isPast($0.figure.period, period)
      } ?? total
    let isOfAll = figures.isEmpty && (isFirst(locator) ? isOfEffort(clause) : isOfWhole(clause))
    let area = isOfAll ? nil : AreaRules(clause: clause, figures: figures, before: before?.area).area
    let verdict = DirectionRules(
      clause: clause, figures: figures, area: area?.area, isHeadFinal: isHeadFinal
    ).verdict
    var (direction, reasons) = (verdict.direction, [verdict.reason])
    let opensToo = verdict.reason.rule == .carriedOn && clause.opensBeforeGoingOn
    if let moved = moved(figures, opensToo ? .done : verdict.reason.rule) {
      (direction, reasons) = (moved.direction, [moved.reason])
    }
    reasons.append(area?.reason ?? Reason(.noArea))
    let rules = StatementRules(clause: clause, direction: direction, area: area?.area, figures: figures)
    let (text, places) = place(clause)
    let isVerdict = [.effortsNotIncreased, .effortsIncreased].contains(verdict.reason.rule)
    let told = Statement(
      locator: locator, places: places, text: text,
      area: isVerdict || verdict.reason.rule == .verdict ? nil : area?.area, direction: direction,
      stage: rules.stage,
      modality: rules.modality, attributedTo: rules.attributedTo, kind: rules.kind, event: event(clause),
      figures: figures, links: links.links(of: clause, area?.area, direction, isVerdict: isVerdict),
      reasons: reasons)
    return (told, left(of: read))
  }

  /// What the clause compares a figure of the clause before with.
  private func left(of read: FigureReading.Result) -> [Figure] {
    read.comparisons.compactMap { measure, value, date in
      guard let measure, !read.figures.contains(where: { $0.figure.measure == measure }) else { return nil }
      return Figure(measure: measure, unit: .persons, value: value, basis: .reportingPeriod, period: date)
    }
  }

  private func isFirst(_ locator: Locator) -> Bool { locator.paragraph == 1 && locator.sentences == 1...1 }

  /// "The government maintained its efforts", in these or in other few words.
  private func isOfEffort(_ clause: Clause) -> Bool {
    clause.says(.efforts)
      || clause.tokens.count <= 10 && clause.section != .summary
        && clause.saysAny([.increase, .decrease, .continued, .stay, .lack, .limited])
        && !clause.saysAny(Self.single)
  }

  /// "The government slightly increased protection efforts", wherever it stands.
  private func isOfWhole(_ clause: Clause) -> Bool {
    clause.says(.efforts) && clause.tokens.count <= 8 && clause.section != .summary
      && clause.saysAny([.increase, .decrease, .continued])
      && !clause.saysAny(Self.single + [.assist, .punish])
  }

  /// What makes a statement one of a single effort, not of a section's whole.
  private static let single: [Sense] = [
    .investigate, .convict, .prison, .identify, .refer, .train, .shelter, .plan, .campaign, .hotline, .budget,
    .law, .article, .guideline, .mechanism, .complicity, .punish, .inspect, .recruit,
  ]

  private static let totals: Set<Measure> = [
    .victimsIdentified, .victimsAssisted, .victimsPotential, .investigations, .prosecutions, .convictions,
  ]

  /// The one date of a clause, else the reporting period.
  private func event(_ clause: Clause) -> EventDate {
    let dates = DateReading(passage: clause.passage, period: period).dates(in: clause.tokens).map(\.date)
    guard let first = dates.first, Set(dates).count == 1 else { return .span(period.first, period.last) }
    return first.firstDay > period.last ? .span(period.first, period.last) : first
  }

  // MARK: Comparisons

  /// Figures with what their sentence compares them with.
  private func compared(_ read: FigureReading.Result) -> [ReadFigure] {
    var figures = read.figures
    for (measure, value, date) in read.comparisons {
      guard
        let index = figures.firstIndex(where: {
          $0.figure.comparison == nil && (measure == nil || $0.figure.measure == measure)
        })
      else { continue }
      figures[index].figure = figures[index].figure.compared(
        with: Figure.Comparison(value: value, period: date))
    }
    return figures
  }

  /// The sentences before, whose figures this one gives for an earlier time: "Compared with that, in 2017 …". Within one
  /// sentence a figure that another is compared with is not told again.
  private func compare(_ statement: inout Statement, with found: inout [Statement]) {
    let locator = statement.locator
    let met = statement.figures.map { compare($0.figure, of: locator, with: &found) }
    // What only says how it was before is told with the statement before.
    if !met.isEmpty, !met.contains(nil), !met.contains(locator),
      statement.reasons.first?.rule == .earlierPeriod
    {
      statement.area = nil
    }
    statement.figures = zip(statement.figures, met).filter { $0.1 != locator }.map(\.0)
  }

  /// The statement whose figure this one was compared with.
  private func compare(_ figure: Figure, of locator: Locator, with found: inout [Statement]) -> Locator? {
    guard let value = figure.value, DirectionRules.isPast(figure.period, period) else { return nil }
    for index in found.indices.suffix(3).reversed()
    where found[index].direction != .gap && found[index].direction != .noInformation {
      let figures = found[index].figures.map(\.figure)
      guard
        let place = figures.firstIndex(where: { $0.measure == figure.measure && $0.unit == figure.unit })
          ?? figures.firstIndex(where: { $0.measure == figure.measure }),
        found[index].figures[place].figure.comparison == nil,
        found[index].figures[place].figure.basis == figure.basis || found[index].locator == locator,
        !DirectionRules.isPast(found[index].figures[place].figure.period, period)
      else { continue }
      found[index].figures[place].figure = found[index].figures[place].figure.compared(
        with: Figure.Comparison(value: value, period: figure.period))
      let rule = found[index].reasons.first?.rule ?? .nothingTold
      if let moved = moved(found[index].figures, rule) {
        found[index].direction = moved.direction
        found[index].reasons[0] = moved.reason
      }
      return found[index].locator
    }
    return nil
  }

  /// Whether a figure rose or fell; it speaks where words only say that something was done.
  private func moved(_ figures: [ReadFigure], _ rule: Rule) -> (direction: Direction, reason: Reason)? {
    guard [.done, .nothingTold, .increased, .intended, .earlierPeriod].contains(rule),
      let read = figures.first(where: { $0.figure.comparison != nil }),
      let comparison = read.figure.comparison,
      let now = read.figure.value.flatMap({ Double($0.text) }), let then = Double(comparison.value.text)
    else { return nil }
    if now > then { return (.improved, Reason(.comparisonHigher, read.places)) }
    return now < then
      ? (.declined, Reason(.comparisonLower, read.places))
      : (.unchanged, Reason(.comparisonEqual, read.places))
  }
}
