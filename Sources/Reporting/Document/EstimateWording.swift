public import Registry
import Scoring

/// An estimate being put into the words of a language.
struct EstimateWording: Wording {
  let report: EstimateReport
  let explains, showsPrecedents: Bool
  let language: Language
  let book: Phrasebook
  let citations: Citations

  init(_ report: EstimateReport, explains: Bool, showsPrecedents: Bool, in language: Language) {
    (self.report, self.language, book) = (report, language, language.phrasebook)
    (self.explains, self.showsPrecedents) = (explains, showsPrecedents)
    citations = Citations(report.register)
  }
}

extension EstimateReport {
  /// An estimate with what a reader asked for besides.
  public struct View: Worded, Sendable {
    private let report: EstimateReport
    private let explains, showsPrecedents: Bool

    public init(_ report: EstimateReport, explains: Bool, showsPrecedents: Bool) {
      (self.report, self.explains, self.showsPrecedents) = (report, explains, showsPrecedents)
    }

    public func document(in language: Language) -> ReportDocument {
      let wording = EstimateWording(
        report, explains: explains, showsPrecedents: showsPrecedents, in: language)
      return ReportDocument(language: language, blocks: wording.blocks)
    }
  }
}

extension EstimateWording {
  var blocks: [Block] {
    opening + (report.before.map { section($0, headed: book.estimate.before(earlier)) } ?? [])
      + report.sheets.flatMap { section($0, headed: assumption($0)) } + together
      + (explains ? reasons : []) + (showsPrecedents ? precedents : []) + closing
  }

  private var earlier: Int { report.edition.year - 1 }

  private var opening: [Block] {
    let country = report.country.flatMap(words) ?? report.edition.country.text
    return [
      .heading(level: 1, book.estimate.title(country, report.edition.year)),
      .note(Line(book.estimate.disclaimer)), .paragraph(Line(book.estimate.use(report.use))),
    ] + (report.whatIf == nil ? [] : [.paragraph(Line(book.estimate.whatIf))])
  }

  private func assumption(_ sheet: EstimateSheet) -> String? {
    sheet.assumed.map { book.estimate.after(earlier, outcome($0, byWaiver: sheet.assumedByWaiver)) }
  }

  private func section(_ sheet: EstimateSheet, headed head: String?) -> [Block] {
    (head.map { [.heading(level: 2, $0)] } ?? []) + [
      .paragraph(Line("\(book.estimate.known(sheet.areas.count)) \(book.estimate.basis(sheet.basis))")),
      .table(Table(book.estimate.columns, sheet.tiers.map { row($0, sheet.watchList) })),
    ]
  }

  private var together: [Block] {
    guard let shares = report.together else { return [] }
    return [
      .heading(level: 2, book.estimate.together(earlier)),
      .table(Table(book.estimate.columns, shares.map { row($0, .open) })),
    ]
  }

  private var reasons: [Block] {
    guard let sheet = report.sheets.first, !sheet.areas.isEmpty else { return [] }
    let rows = sheet.areas.map { line in
      let points = [Tier.one, .two, .watchList, .three].map { (line.points[$0.rawValue] ?? 0) * 100 }
      return [Line(line.area.words(in: language)), Line(signed(line.sign)), Line(signed(line.up))]
        + points.map { Line(signed($0, places: 1)) }
        + [line.evidence.isEmpty ? Line("–") : .joined(line.evidence.map(mark))]
    }
    return [
      .heading(level: 2, book.estimate.reasons), .table(Table(book.estimate.reasonColumns, rows)),
    ]
  }

  private var precedents: [Block] {
    report.precedents.flatMap { sheet -> [Block] in
      let rows = sheet.areas.map { line in
        [
          line.area.words(in: language), "\(line.namedInRises)", "\(line.namedInFalls)",
          line.here.map { signed($0) } ?? book.estimate.unknown,
        ].map { Line($0) }
      }
      return [
        .paragraph(Line(book.estimate.precedents(book.terms.tier(sheet.previous), sheet.rose, sheet.fell))),
        .table(Table(book.estimate.precedentColumns, rows)),
      ]
    } + [.note(Line(book.estimate.safeguards))]
  }

  private var closing: [Block] {
    (report.uncounted.isEmpty
      ? [] : [.paragraph(Line(book.estimate.uncounted(report.uncounted.count)))])
      + [.note(Line(book.estimate.method(report.method)))]
  }
}

extension Wording {
  /// A tier's share with its range, its word, and what the law asks of the Watch List.
  func row(_ share: TierShare, _ watchList: StatutoryClock.Condition) -> [Line] {
    [
      book.terms.tier(share.tier), percent(share.share), range(share.low, share.high),
      likelihood(of: share, watchList),
    ].map { Line($0) }
  }

  private func likelihood(of share: TierShare, _ watchList: StatutoryClock.Condition) -> String {
    let word = book.estimate.likelihood(Likelihood(share.share))
    guard share.tier == .watchList, watchList != .open else { return word }
    let law = book.clock.law.condition(watchList)
    return watchList == .closed ? law : "\(word); \(law)"
  }
}
