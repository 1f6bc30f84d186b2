import Registry
import Scoring

extension ProgressWording {
  var onePage: [Block] {
    [.heading(level: 2, "1. \(book.headings.onePage)"), .paragraph(Line(whetherChanged)), .facts(netChange)]
      + scores + [.note(Line(book.onePage.method))] + nextThing
      + findingsChart + [.table(changeTable), .paragraph(Line(totals(book.onePage.totalsNow, \.now)))]
      + [.paragraph(Line(totals(book.onePage.totalsThen, \.before)))]
      + commentaries(on: .onePage)
  }

  private var whetherChanged: String {
    let page = report.onePage
    let since = self.since(page.since)
    let changed =
      page.changedFindings == 0
      ? book.onePage.nothingChanged(since) : book.onePage.changed(page.changedFindings, since)
    return page.firstFindings == 0 ? changed : "\(changed) \(book.changes.firstGiven(page.firstFindings))"
  }

  private var netChange: [Fact] {
    let page = report.onePage
    let (gains, losses) = (page.lines(.gained), page.lines(.lost))
    let net = gains.count - losses.count
    return [
      Fact(book.changes.day, Line(book.dates.day(page.since.day))),
      Fact(book.onePage.net, Line(net > 0 ? "+\(net)" : net < 0 ? "−\(-net)" : "0")),
      Fact(book.onePage.gains, Line(moves(gains))),
      Fact(book.onePage.losses, Line(moves(losses))),
      Fact(book.onePage.score, Line(score(page.score))),
      Fact(book.onePage.scoreThen, Line(score(page.scoreBefore))),
      Fact(book.onePage.linked, Line(book.onePage.entries(page.baselineEntries, page.progressEntries))),
    ]
  }

  private func moves(_ lines: [OnePage.Line]) -> String {
    let moves = lines.map { line in
      "\(line.recommendation.position). \(title(of: line.recommendation))"
        + " (\(line.before.mark) → \(line.now.mark))"
    }
    return moves.isEmpty ? book.onePage.none : moves.joined(separator: "; ")
  }

  func score(_ score: ListScore) -> String {
    let steps =
      score.steps.lowerBound == score.steps.upperBound
      ? "\(score.steps.lowerBound)" : "\(score.steps.lowerBound)–\(score.steps.upperBound)"
    return book.onePage.reached(steps, score.possibleSteps, score.counted, score.unknown)
  }

  /// The list and its themes: the share of possible steps reached, then and now, and the share unknown.
  private var scores: [Block] {
    let page = report.onePage
    guard page.score.counted > 0 else { return [] }
    let rows =
      [(book.onePage.wholeList, page.score, page.scoreBefore)]
      + page.themes.map { (book.terms.theme($0.theme), $0.now, $0.before) }
    return [.table(Table(book.onePage.scoreColumns, rows.map(scores)))]
  }

  private func scores(_ name: String, _ now: ListScore, _ before: ListScore) -> [Line] {
    let certain = now.steps.lowerBound - before.steps.lowerBound
    return [
      name, "\(now.counted)", reached(before), reached(now), signed(Double(certain), places: 0),
      now.unknownShare.map { "\(wholePercent($0))\u{A0}%" } ?? "–",
    ].map { Line($0) }
  }

  private func reached(_ score: ListScore) -> String {
    guard let reached = score.reached else { return "–" }
    let (least, most) = (wholePercent(reached.lowerBound), wholePercent(reached.upperBound))
    return least == most ? "\(least)\u{A0}%" : "\(least)–\(most)\u{A0}%"
  }

  private var nextThing: [Block] {
    let heading = Block.heading(level: 3, book.onePage.next)
    guard let next = report.onePage.next else { return [heading, .paragraph(Line(book.onePage.noNext))] }
    return [heading, .paragraph(Line(step(next))), .note(Line(why(next)))]
  }

  /// A proposed step, with the element that it is to move.
  func step(_ next: NextStep) -> String {
    "\(book.sheet.subject(next.subject)): \(words(next.step) ?? book.text.protected)"
  }

  private func why(_ next: NextStep) -> String {
    book.onePage.why(next.subject.recommendation.position, marked(next.outcome), next.nature, next.side)
  }

  func outcome(_ outcome: RolledFinding.Outcome) -> String {
    switch outcome {
    case .step(let step): FindingLevel(step: step).map(book.scale.level.of) ?? ""
    case .upTo(let step): book.scale.upTo(FindingLevel(step: step).map(book.scale.level.of) ?? "")
    case .contrary: book.scale.level(.contrary)
    case .noInformation: book.scale.level(.noInformation)
    case .notApplicable: book.scale.level(.notApplicable)
    }
  }

  private var changeTable: Table {
    Table(
      book.onePage.columns,
      report.onePage.lines.map { line in
        [
          Line("\(line.recommendation.position)"), Line(title(of: line.recommendation)), chip(line.now),
          chip(line.before), Line(book.onePage.change(line.change)),
        ]
      })
  }

  func marked(_ result: RolledFinding.Outcome) -> String { "\(result.mark) – \(outcome(result))" }

  /// A finding in the colour of its level; one that is a range has none.
  func chip(_ result: RolledFinding.Outcome) -> Line {
    result.level.map { Line([.finding($0, label: marked(result))]) } ?? Line(marked(result))
  }

  /// How many recommendations stand at each level, those at which any does.
  private func totals(_ label: String, _ outcome: KeyPath<OnePage.Line, RolledFinding.Outcome>) -> String {
    let outcomes = report.onePage.lines.map { $0[keyPath: outcome] }
    let known = FindingLevel.allCases.map { level in
      ("\(level.mark) – \(book.scale.level(level))", outcomes.count { $0.level == level })
    }
    let counts = (known + [(book.onePage.ranges, outcomes.count { $0.level == nil })]).filter { $0.1 > 0 }
    let words = counts.map { "\($0.0) (\($0.1))" }.joined(separator: "; ")
    return "\(label): \(words.isEmpty ? book.text.noneRecorded : words)."
  }
}
