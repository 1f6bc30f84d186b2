import Registry
import Scoring

extension ReviewWording {
  var overview: [Block] { heading(.overview) + overviewBody + [origin] }

  var overviewBody: [Block] { progress.overviewTable + progress.findingsChart }

  var divergences: [Block] {
    let parted = pack.progress.recommendations.filter { sheet in
      pack.progress.overview.contains {
        $0.recommendation == sheet.id && ($0.divergence == .claimAhead || $0.divergence == .unsettled)
      }
    }
    return heading(.divergences)
      + (parted.isEmpty
        ? [.paragraph(Line(words.divergences.none))]
        : [.note(Line(words.divergences.rule))] + parted.flatMap(parting)) + [origin]
  }

  /// Both wordings, and what would settle it.
  private func parting(_ sheet: RecommendationSheet) -> [Block] {
    let claim = sheet.claim.map { claim in
      cited(
        "\(book.scale.claim(claim.claim)) (\(book.dates.since(claim.since))). "
          + (words(claim.reason) ?? book.text.protectedReason), claim.evidence)
    }
    let deciding = sheet.elements.filter { sheet.finding.decidedBy.contains($0.subject) }
    let findings = deciding.map { element in
      judged(element.title.flatMap(words) ?? element.subject.short, element.finding)
    }
    let closing = deciding.compactMap { $0.closesWhen.flatMap(words) }.map { Line($0) }
    return [
      .heading(level: 2, name(sheet.id)),
      .heading(level: 3, words.divergences.claim), .paragraph(claim ?? Line(book.text.noneRecorded)),
      .heading(level: 3, words.divergences.finding), list(findings),
      .heading(level: 3, words.divergences.settles), list(closing),
    ]
  }

  var calendar: [Block] {
    let rows = pack.deadlines.map { [Line(book.dates.day($0.day)), Line(occasion($0))] }
    return heading(.calendar)
      + [
        rows.isEmpty ? .paragraph(Line(book.text.noneRecorded)) : .table(Table(words.calendar.columns, rows)),
        origin,
      ]
  }

  var calendarFile: String {
    CalendarFile(
      madeOn: pack.cutOff,
      events: pack.deadlines.map {
        CalendarFile.Event(
          name: "\(pack.progress.cover.edition.country.text)-\($0.name)", day: $0.day, summary: occasion($0))
      }
    ).text
  }

  func occasion(_ deadline: Deadline) -> String {
    let about =
      deadline.edition.map { "\($0.year)" } ?? deadline.decision?.text ?? deadline.subject?.short ?? ""
    let text = deadline.decision.flatMap { id in pack.decisions.first { $0.id == id } }.flatMap {
      words($0.text)
    }
    return words.calendar.occasion(deadline.occasion, about) + (text.map { ": \($0)" } ?? "")
  }

  var register: [Block] { heading(.register) + evidenceRegister(pack.progress.register) + [origin] }

  /// A protocol with what is proposed, and room for what is decided.
  var decisionSheet: [Block] {
    let blank = "____________________"
    let rows = pack.proposals.map { proposal in
      [
        Line("\(proposal.recommendation.position)"),
        Line("\(progress.title(of: proposal.recommendation)). \(proposed(proposal))"),
        Line(names(proposal.owners)), Line(due(proposal)), Line.roomToWrite,
      ]
    }
    let further = (1...4).map { place in
      [Line("\(rows.count + place)")]
        + Array(repeating: Line.roomToWrite, count: words.minutes.columns.count - 1)
    }
    return heading(.decisionSheet) + [
      .note(Line(words.minutes.rule)),
      .facts(
        [words.minutes.day, words.minutes.place, words.minutes.chair, words.minutes.present].map {
          Fact($0, Line(blank + blank))
        }), .table(Table(words.minutes.columns, rows)), .heading(level: 2, words.minutes.further),
      .table(Table(words.minutes.columns, further)), .heading(level: 2, words.minutes.signatures),
      .list((1...3).map { _ in Line(blank + blank) }), origin,
    ]
  }
}
