import Registry
import Scoring

extension MemoWording {
  /// The tree of explanation, each area flipped alone, the criteria in full, the country's own years in detail, the
  /// words defined, and the method's parameters.
  var annex: [Block] {
    [.pageBreak, .heading(level: 2, book.memo.headings.annex)] + contributionsChart
      + memo.drivers.flatMap(tree) + questions + flips
      + standardsInFull
      + recordInDetail + meanings + parameters
  }

  private func tree(_ drivers: Drivers) -> [Block] {
    let edition = drivers.edition
    let sheets = [memo.estimate.before].compactMap(\.self) + memo.estimate.sheets
    let states = Set(sheets.filter { $0.edition == edition }.map(\.state))
    let history = memo.parameters.history.filter { states.contains($0.state) }.map { line in
      Line(
        book.memo.annex.law(
          years(ScoringMethod.historyYears.lowerBound, ScoringMethod.historyYears.upperBound),
          book.memo.annex.state(line.state), line.down, line.stay, line.up))
    }
    return [.heading(level: 3, book.memo.annex.tree(edition.year)), .list(history)]
      + drivers.lines.flatMap { line in
        [
          Block.heading(level: 4, "\(line.area.words(in: language)): \(signed(line.sign))"),
          .list(line.entries.compactMap(entry)),
        ]
      }
  }

  private func entry(_ entry: Drivers.Entry) -> Line? {
    let weight =
      entry.standing == .counted
      ? book.memo.annex.entry(signed(entry.better), signed(entry.worse))
      : book.memo.unknowns.standing(entry.standing)
    return fact(entry.evidence).map { $0 + " – \(weight)" }
  }

  private var questions: [Block] {
    let lines = StatutoryDecision.Question.allCases.map {
      Line(book.memo.annex.asked(book.memo.annex.question($0), $0.section))
    }
    return [.heading(level: 3, book.memo.annex.questions), .list(lines)]
  }

  private var flips: [Block] {
    let (known, unknown) = memo.flips.split { $0.here != nil }
    // Nothing tells unknown areas apart: one row is enough.
    let named =
      known.map { ($0.area.words(in: language), $0) }
      + unknown.prefix(1).map { (book.memo.annex.eachUnknown(unknown.count), $0) }
    let rows = named.map { name, flip in
      [
        name, flip.here.map { signed($0) } ?? book.estimate.unknown, shares(flip.improved),
        shares(flip.declined),
      ].map { Line($0) }
    }
    return [
      .heading(level: 3, book.memo.annex.flips), .table(Table(book.memo.annex.flipColumns, rows)),
    ]
  }

  private func shares(_ shares: [String: Double]) -> String {
    Tier.ladder.map { "\(wholePercent(shares[$0.rawValue] ?? 0))" }
      .joined(separator: " / ")
  }

  private var meanings: [Block] {
    let words = Likelihood.allCases.map {
      Fact(book.estimate.likelihood($0), Line(book.memo.annex.meaning($0)))
    }
    let confidence = Confidence.allCases.map {
      Fact(
        "\(book.memo.bottomLine.confidence) – \(book.memo.bottomLine.level($0))",
        Line(book.memo.annex.confidence($0)))
    }
    return [.heading(level: 3, book.memo.annex.words), .facts(words + confidence)]
  }

  private var parameters: [Block] {
    let (words, method) = (book.memo.annex, memo.parameters)
    let half = method.parameters.count / 2
    func row(_ numbers: ArraySlice<Double>) -> Line {
      Line(numbers.map { signed($0, places: 3) }.joined(separator: "; "))
    }
    return [
      .heading(level: 3, words.parameters),
      .facts([
        Fact(words.method, Line(method.name)), Fact(words.cases, Line("\(method.cases)")),
        Fact(words.draws, Line("\(method.draws)")), Fact(words.down, row(method.parameters[..<half])),
        Fact(words.up, row(method.parameters[half...])),
        Fact(words.digestOfCases, Line(method.casesDigest)),
        Fact(words.digestOfPlacements, Line(method.placementsDigest)),
      ]),
      .note(Line(words.parameterNames)),
    ]
  }
}
