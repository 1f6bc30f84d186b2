import Registry
import Scoring

extension MemoWording {
  /// How often the method was right, beside the simplest guesses, and in the country's own past.
  var howGoodItIs: [Block] {
    let words = book.memo.record
    return [heading(7, book.memo.headings.record)] + scores + ownYears
      + [.list(words.limits.map { Line($0) })]
  }

  private var scores: [Block] {
    let (words, lines) = (book.memo.record, memo.record.lines)
    guard let cases = lines.first(where: { $0.trial == .cases })?.count,
      let placements = lines.first(where: { $0.trial == .placements })?.count
    else { return [] }
    let rows = TrackRecord.Trial.allCases.flatMap { trial in
      ForecastWay.allCases.compactMap { way in
        row(way, of: trial, lines.filter { $0.trial == trial && $0.way == way })
      }
    }
    let intro = words.intro(
      cases, placements, years(PlacementBacktest.triedYears), years(PlacementBacktest.learnedYears))
    return [.paragraph(Line(intro)), .table(Table(words.columns, rows))]
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
      both { measured($0.moved) }, both { measured($0.stayed) }, both { decimal($0.logLoss, places: 3) },
      both { decimal($0.rankedScore, places: 3) },
    ].map { Line($0) }
  }

  private var ownYears: [Block] {
    let (words, years) = (book.memo.record, memo.record.ownYears)
    guard !years.isEmpty else { return [.paragraph(Line(book.memo.bottomLine.noOwnYears))] }
    let rows = years.map { year in
      ["\(year.edition.year)", short(year.placed), guess(year.sameTier)]
        + [year.coded, year.forecast, year.reconstruction].map { $0.map(guess) ?? words.notTried }
    }
    let total =
      [words.total, ""]
      + [\MethodRecord.OwnYear.coded, \.forecast, \.reconstruction].map { path in
        share(memo.record.score { $0[keyPath: path] })
      }
    let same = share(memo.record.score { $0.sameTier })
    let all = rows + [Array(total[..<2]) + [same] + total[2...]]
    return [
      .heading(level: 3, words.own(country)),
      .table(Table(words.ownColumns, all.map { $0.map { Line($0) } })), .note(Line(words.ownNote)),
    ]
  }

  private func share(_ score: (right: Int, of: Int)) -> String {
    score.of == 0 ? book.memo.record.notTried : "\(score.right)/\(score.of)"
  }

  /// `2WL ✓ 83 %, 10`.
  private func guess(_ guess: MethodRecord.Guess) -> String {
    let verdict = "\(short(guess.likeliest))\u{A0}\(guess.isRight ? "✓" : "✗")"
    guard guess.share < 1 else { return verdict }
    let known = guess.known.map { ", \($0)" } ?? ""
    return "\(verdict) \(percent(guess.share))\(known)"
  }

  /// `2WL`: the field's own sign, where a column is narrow.
  private func short(_ tier: Tier) -> String { tier.rawValue }

  private func years(_ range: ClosedRange<Int>) -> String { years(range.lowerBound, range.upperBound) }
}
