import Registry
import Scoring

extension MemoWording {
  /// How often the method was right, beside the simplest guesses, and in the country's own past.
  var howGoodItIs: [Block] {
    let words = book.memo.record
    return [heading(7, book.memo.headings.record)] + scores + ownYears
      + [.list(words.limits.map { Line($0) })]
  }

  /// The method and the guesses that a reader knows; the annex has them all.
  private var scores: [Block] {
    let lines = memo.record.lines
    guard let cases = lines.first(where: { $0.trial == .cases })?.count,
      let placements = lines.first(where: { $0.trial == .placements })?.count
    else { return [] }
    let intro = book.memo.record.intro(
      cases, placements, years(PlacementBacktest.triedYears), years(PlacementBacktest.learnedYears))
    return [.paragraph(Line(intro)), .table(scores(of: [.model, .ratesByClock, .sameTier]))]
  }

  private func scores(of ways: [ForecastWay]) -> Table {
    let rows = TrackRecord.Trial.allCases.flatMap { trial in
      ways.compactMap { way in
        row(way, of: trial, memo.record.lines.filter { $0.trial == trial && $0.way == way })
      }
    }
    return Table(book.memo.record.columns, rows)
  }

  /// As sampled and world-weighted, one beside the other.
  private func row(
    _ way: ForecastWay, of trial: TrackRecord.Trial, _ lines: [MethodRecord.Line]
  ) -> [Line]? {
    guard !lines.isEmpty else { return nil }
    func both(_ value: (MethodRecord.Line) -> String) -> String {
      lines.map(value).joined(separator: " / ")
    }
    return [
      book.memo.record.trial(trial), book.memo.record.way(way), both { measured($0.accuracy) },
      both { measured($0.moved) }, both { decimal($0.logLoss, places: 3) },
      both { decimal($0.rankedScore, places: 3) },
    ].map { Line($0) }
  }

  /// A column a year: what was placed, and what each way to guess would have said.
  private var ownYears: [Block] {
    let (words, years) = (book.memo.record, memo.record.ownYears)
    guard !years.isEmpty else { return [.paragraph(Line(book.memo.bottomLine.noOwnYears))] }
    let placed = [words.ownColumns[1]] + years.map { short($0.placed) } + ["–"]
    let guesses = zip(words.ownColumns.dropFirst(2), Self.guesses).map { label, guess in
      [label] + years.map { guess($0).map(verdict) ?? "–" } + [share(memo.record.score(guess))]
    }
    let head = [words.ownColumns[0]] + years.map { "\($0.edition.year)" } + [words.total]
    return [
      .heading(level: 3, words.own(country)),
      .table(Table(head, ([placed] + guesses).map { $0.map { Line($0) } }, mayBreak: true)),
      .note(Line(memo.record.tookPart ? "\(words.ownNote) \(words.tookPart)" : words.ownNote)),
    ]
  }

  private static let guesses: [@Sendable (MethodRecord.OwnYear) -> MethodRecord.Guess?] = [
    { $0.sameTier }, { $0.coded }, { $0.forecast }, { $0.reconstruction },
  ]

  /// Every guess that the method has to beat; and the same years with how likely each guess was said to be, and on how
  /// many known areas, a row a year.
  var recordInDetail: [Block] {
    [.heading(level: 3, book.memo.headings.record), .table(scores(of: ForecastWay.allCases))]
      + ownYearsInDetail
  }

  private var ownYearsInDetail: [Block] {
    let (words, years) = (book.memo.record, memo.record.ownYears)
    guard !years.isEmpty else { return [] }
    let rows = years.map { year in
      ["\(year.edition.year)", short(year.placed)] + Self.guesses.map { $0(year).map(guess) ?? "–" }
    }
    return [
      .heading(level: 3, words.own(country)),
      .table(Table(words.ownColumns, rows.map { $0.map { Line($0) } })), .note(Line(words.detailNote)),
    ]
  }

  private func share(_ score: (right: Int, of: Int)) -> String {
    score.of == 0 ? "–" : "\(score.right)/\(score.of)"
  }

  /// `2WL ✓ 83 %, 10`.
  private func guess(_ guess: MethodRecord.Guess) -> String {
    guard guess.share < 1 else { return verdict(guess) }
    let known = guess.known.map { ", \($0)" } ?? ""
    return "\(verdict(guess)) \(percent(guess.share))\(known)"
  }

  /// `2WL ✓`.
  private func verdict(_ guess: MethodRecord.Guess) -> String {
    "\(short(guess.likeliest))\u{A0}\(guess.isRight ? "✓" : "✗")"
  }

  /// `2WL`: the field's own sign, where a column is narrow.
  private func short(_ tier: Tier) -> String { tier.rawValue }

  private func years(_ range: ClosedRange<Int>) -> String { years(range.lowerBound, range.upperBound) }
}
