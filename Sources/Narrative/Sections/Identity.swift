import Registry

/// Which country and year a narrative is about, and where the Report places it.
struct Identity {
  let country: CountryCode?
  /// As the title has it.
  let titledCountry: CountryCode?
  let year: Int?
  let tier: Tier?
  let run: Int?

  init(titles: [Passage], passages: [(Locator.Section, Passage)], items: [Passage]) {
    let first = passages.prefix(2).map(\.1)
    titledCountry = titles.lazy.compactMap(\.firstCountry).first
    country = titledCountry ?? Self.mostNamed(in: first) ?? Self.mostNamed(in: passages.map(\.1))
    year = Self.year(titles, passages.map(\.1) + items)
    let summary = passages.filter { $0.0 == .summary }.map(\.1)
    tier = titles.lazy.compactMap(\.tier).first ?? summary.lazy.compactMap(\.tier).first
    run = summary.lazy.compactMap(\.run).first
  }

  /// Of the countries named, the one most often; the first of equals.
  private static func mostNamed(in passages: [Passage]) -> CountryCode? {
    var (counts, order): ([CountryCode: Int], [CountryCode]) = ([:], [])
    for passage in passages {
      for hit in passage.hits {
        guard case .country(let code) = hit.meaning else { continue }
        if counts[code] == nil { order.append(code) }
        counts[code, default: 0] += 1
      }
    }
    let most = counts.values.max()
    return order.first { counts[$0] == most }
  }

  /// A year in the title, else the one after the year that the text names most: its figures are that year's.
  private static func year(_ titles: [Passage], _ passages: [Passage]) -> Int? {
    if let titled = titles.lazy.flatMap(\.years).first { return titled }
    var counts: [Int: Int] = [:]
    for year in passages.flatMap(\.years) { counts[year, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    guard let year = counts.filter({ $0.value == most }).keys.max(), let last = counts.keys.max() else {
      return nil
    }
    // The last year named may be the Report's own, whose first three months belong to the period.
    let guess = last == year + 1 || last == year ? max(last, year + (last == year ? 1 : 0)) : year + 1
    return (2001...2199).contains(guess) ? guess : nil
  }
}

extension Passage {
  fileprivate var firstCountry: CountryCode? {
    hits.lazy.compactMap { if case .country(let code) = $0.meaning { code } else { nil } }.first
  }

  fileprivate var years: [Int] {
    let reading = DateReading(passage: self, period: ReportingPeriod(reportYear: 2001))
    return tokens.indices.compactMap { reading.year(at: $0, in: tokens.indices) }.filter { $0 >= 2000 }
  }

  /// "Tier 2 Watch List", "2-деңгээл", "Уровень 3".
  fileprivate var tier: Tier? {
    guard let place = tokens.indices.first(where: { says(.tier, at: $0) || says(.watchList, at: $0) }) else {
      return nil
    }
    if tokens.indices.contains(where: { says(.watchList, at: $0) }) { return .watchList }
    let near = max(0, place - 2)..<min(tokens.count, place + 3)
    for token in near {
      if let number = tokens[token].number?.text, let tier = Tier(rawValue: number) { return tier }
      for hit in hits(at: token) {
        if case .ordinal(let number) = hit.meaning, let tier = Tier(rawValue: "\(number)") { return tier }
      }
    }
    return nil
  }

  /// Years in a row on the Watch List.
  fileprivate var run: Int? {
    let clause = Clause(self, tokens.indices, in: .summary, ReportingPeriod(reportYear: 2001))
    var result = FigureReading.Result()
    let reading = FigureReading(clause: clause, isHeadFinal: false, total: nil)
    reading.addTerms(NumberReading(passage: self).counts(in: tokens.indices, dates: []), [], &result)
    return result.figures.first { $0.figure.measure == .watchListYears }?.figure.value.flatMap {
      Int($0.text)
    }
  }
}
