import Registry

extension Wording {
  /// A value with how exact it is; "no data" is another word than 0.
  func value(_ value: FigureValue) -> String {
    switch value.content {
    case .noData: book.text.noData
    case .movement: value.moved.map(book.figures.moved.of) ?? book.text.noData
    case .number(let number): exact(book.figures.amount(number), value)
    case .range(let least, let most):
      exact("\(book.figures.amount(least))–\(book.figures.amount(most))", value)
    }
  }

  private func exact(_ digits: String, _ value: FigureValue) -> String {
    let number = book.figures.number(digits, value.approximate, value.bound)
    return value.moved.map { "\(book.figures.movedTo($0)): \(number)" } ?? number
  }

  /// What stretch of time was counted, as far as its dates do not say it.
  func basis(_ line: FigureLine) -> String {
    if case (.pointInTime, .day) = (line.basis, line.period) { return book.figures.onADay }
    return book.figures.basis(line.basis)
  }

  /// Who counted, and which source says so.
  func counted(_ line: FigureLine) -> String {
    let source = line.sourceTitle.flatMap(words) ?? line.source.text
    return book.figures.counted(line.countedBy.map(book.figures.attribution.of), source)
  }

  /// What must be known before a figure is laid beside another.
  func remarks(_ line: FigureLine, definition: Bool) -> Line {
    let breakdown = line.breakdown.map { "\(named($0.key)): \(book.figures.amount($0.value))" }
    let comparison = line.comparison.map {
      book.figures.comparison(book.figures.amount($0.value), brief($0.period))
    }
    let said =
      breakdown
      + [comparison, definition ? book.figures.definition(line.definition) : nil].compactMap(\.self)
    let others = [
      pointer(book.figures.partOf, [line.partOf]), pointer(book.figures.correctedIn, [line.correctedIn]),
      pointer(book.figures.differsFrom, line.differsFrom),
    ]
    let remarks = said.map { Line($0) } + others.compactMap(\.self)
    return remarks.isEmpty ? Line("–") : .joined(remarks, by: "; ")
  }

  /// A share's key in words; one without is printed as it is.
  private func named(_ key: String) -> String {
    BreakdownKey(rawValue: key).map(book.figures.breakdown.of) ?? key
  }

  private func pointer(_ words: String, _ entries: [EvidenceID?]) -> Line? {
    let named = entries.compactMap(\.self)
    return named.isEmpty ? nil : cited(words, named)
  }

  /// A measure and its unit; `regions` are counted in regions without saying so.
  func name(of measure: Measure, in unit: Unit) -> String {
    let (measure, unit) = (book.terms.measure(measure), book.figures.unit(unit))
    return measure.contains(unit) ? measure : "\(measure), \(unit)"
  }

  func capitalized(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
}
