public import Registry

/// The clock of an edition being put into the words of a language.
struct ClockWording: Wording {
  let report: ClockReport
  let language: Language
  let book: Phrasebook
  let citations: Citations

  init(_ report: ClockReport, in language: Language) {
    (self.report, self.language, book) = (report, language, language.phrasebook)
    citations = Citations(report.register)
  }
}

extension ClockReport: Worded {
  /// The clock in the words of a language, for a format to set.
  public func document(in language: Language) -> ReportDocument {
    let wording = ClockWording(self, in: language)
    return ReportDocument(language: language, blocks: wording.blocks)
  }
}

extension ClockWording {
  var blocks: [Block] {
    let period = book.dates.span(report.edition.period.first, report.edition.period.last)
    let country = report.country.flatMap(words) ?? report.edition.country.text
    return [.heading(level: 1, book.clock.title(country, report.edition.year, period))] + state + past
      + (report.law.map(lawTable) ?? []) + branches(of: report, level: 2) + report.dates.flatMap(dates)
      + waiver(of: report, level: 2) + tierThree(level: 2)
  }

  private var state: [Block] {
    guard let law = report.law else {
      return [.paragraph(Line(book.clock.unknown(report.edition.year, report.lastPlaced?.year)))]
    }
    let said = self.state(of: law)
    let hint = law.placed == nil && said != nil ? [Block.note(Line(book.clock.enterIt(law.edition)))] : []
    return (said.map { [.paragraph(Line($0))] } ?? []) + hint
  }

  private var past: [Block] {
    let rows = report.history.map { span in
      [
        years(span.first, span.last), book.terms.tier(span.tier),
        span.waived.isEmpty
          ? "" : book.clock.history.waived(span.waived.map(String.init).joined(separator: ", ")),
      ].map { Line($0) }
    }
    return rows.isEmpty
      ? []
      : [.heading(level: 2, book.clock.history.head), .table(Table(book.clock.history.columns, rows))]
  }

  private func lawTable(_ law: LawSheet) -> [Block] {
    let rows = law.conditions.map {
      [Line(book.terms.tier($0.tier)), Line(book.clock.law.condition($0.condition))]
    }
    return [
      .heading(level: 2, book.clock.law.head(law.edition.year)),
      .table(Table(book.clock.law.columns, rows)), .list(consequences(of: law).map { Line($0) }),
    ]
  }

  private func dates(_ dates: DatesSheet) -> [Block] {
    [
      .heading(level: 2, book.clock.dates.head(dates.edition.year)),
      .list(self.days(dates).map { Line("\(book.dates.day($0.0)) – \($0.1)") }),
      .note(Line(book.clock.dates.late)),
    ]
  }
}
