import Registry
import Reporting
import Scoring

/// An estimate as text.
struct EstimateText {
  let report: EstimateReport
  let edition: EditionID
  let use: PeriodEfforts.Use
  let isWhatIf, explains, showsPrecedents: Bool
  let language: Language
  let width: Int

  private var words: EstimateWords { .of(language) }

  var text: String {
    ([opening] + before + report.sheets.map(section) + together + reasons + precedents + [closing])
      .joined(separator: "\n\n")
  }

  private var opening: String {
    let mode =
      switch use {
      case .forecast: words.forecast
      case .reconstruction: words.reconstruction
      }
    return ([words.title(edition), words.disclaimer, mode] + (isWhatIf ? [words.whatIf] : []))
      .map(wrapped).joined(separator: "\n")
  }

  private var before: [String] {
    report.before.map { [section($0, head: words.before(earlier))] } ?? []
  }

  private func section(_ sheet: EstimateSheet) -> String {
    guard let tier = sheet.assumed.flatMap(Tier.init) else { return section(sheet, head: nil) }
    let name = tier.words(in: language)
    return section(
      sheet, head: sheet.assumedByWaiver ? words.afterWaiver(earlier, name) : words.after(earlier, name))
  }

  private func section(_ sheet: EstimateSheet, head: String?) -> String {
    let rows = sheet.tiers.map { share in
      [
        name(share.tier), percent(share.share), range(share.low, share.high),
        note(on: share.tier, share.share, sheet),
      ]
    }
    let rests =
      switch TierEstimate.Basis(rawValue: sheet.basis) {
      case .history: words.historyOnly
      case .both: "\(words.known(sheet.areas.count)) \(words.fewKnown)"
      case .efforts, nil: words.known(sheet.areas.count)
      }
    return [head, wrapped(rests), table(words.columns, rows)].compactMap(\.self).joined(separator: "\n")
  }

  /// The word of probability; of the Watch List also what the law asks for.
  private func note(on tier: String, _ share: Double, _ sheet: EstimateSheet) -> String {
    let word = words.likelihood(of: share)
    guard tier == Tier.watchList.rawValue,
      let condition = StatutoryClock.Condition(rawValue: sheet.watchList), condition != .open
    else { return word }
    let law = ClockWords.of(language).law.condition(condition)
    return condition == .closed ? law : "\(word); \(law)"
  }

  private var together: [String] {
    guard let shares = report.together else { return [] }
    let rows = Rung.allCases.reversed().map { rung in
      let share = shares[rung.tier.rawValue] ?? 0
      return [rung.tier.words(in: language), percent(share), words.likelihood(of: share)]
    }
    return [
      "\(words.together(earlier))\n\(table([words.columns[0], words.columns[1], words.columns[3]], rows))"
    ]
  }

  private var reasons: [String] {
    guard explains, let sheet = report.sheets.first, !sheet.areas.isEmpty else { return [] }
    let rows = sheet.areas.map { line in
      [
        EffortArea(rawValue: line.area)?.words(in: language) ?? line.area, signed(line.sign),
        signed(line.up),
      ] + ["1", "2", "2WL", "3"].map { signed((line.points[$0] ?? 0) * 100, places: 1) }
        + [line.evidence.isEmpty ? words.none : line.evidence.joined(separator: ", ")]
    }
    return ["\(wrapped(words.reasons))\n\(table(words.reasonColumns, rows))"]
  }

  private var precedents: [String] {
    guard showsPrecedents, !report.precedents.isEmpty else { return [] }
    return report.precedents.map { sheet in
      let rows = sheet.areas.map { line in
        [
          EffortArea(rawValue: line.area)?.words(in: language) ?? line.area, "\(line.namedInRises)",
          "\(line.namedInFalls)", line.here.map { signed($0) } ?? words.unknown,
        ]
      }
      let head = words.precedents(name(sheet.previous), sheet.rose, sheet.fell)
      return "\(wrapped(head))\n\(table(words.precedentColumns, rows))"
    } + [wrapped(words.safeguards)]
  }

  private var closing: String {
    let left = report.uncounted.isEmpty ? [] : [words.uncounted(report.uncounted.count)]
    return (left + [words.method(report.method)]).map(wrapped).joined(separator: "\n")
  }

  private var earlier: EditionID { EditionID(country: edition.country, year: edition.year - 1) }

  private func name(_ tier: String) -> String { Tier(rawValue: tier)?.words(in: language) ?? tier }

  /// What the law leaves open is never 0.
  private func percent(_ share: Double) -> String {
    whole(share) == 0 && share > 0 ? "<1 %" : "\(whole(share)) %"
  }

  private func range(_ low: Double, _ high: Double) -> String {
    whole(low) == whole(high) ? percent(high) : "\(whole(low))–\(whole(high)) %"
  }

  private func whole(_ share: Double) -> Int { Int((share * 100).rounded()) }

  private func wrapped(_ text: String) -> String { TextTable.wrapped(text, to: width) }

  private func table(_ heads: [String], _ rows: [[String]]) -> String {
    TextTable(heads: heads, rows: rows).text(width: width)
  }
}

/// `+1.25`, `−0.5`, `0`.
private func signed(_ number: Double, places: Int = 2) -> String {
  let unit = places == 1 ? 10.0 : 100.0
  let rounded = (abs(number) * unit).rounded() / unit
  let sign = rounded == 0 ? "" : number > 0 ? "+" : "−"
  return sign + (rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)")
}
