import Registry

/// `1 entry`, `2 entries`.
public func englishCount(_ number: Int, _ one: String, _ many: String) -> String {
  "\(number) \(number == 1 ? one : many)"
}

/// `a, b and c`.
func englishList(_ items: [String]) -> String {
  items.count < 2
    ? items.joined() : items.dropLast().joined(separator: ", ") + " and " + items.suffix(1).joined()
}

extension Phrasebook.Headings {
  static let english = Self(
    progressReport: "Progress report",
    onePage: "In one page",
    howWeJudged: "How we judged",
    overview: "Overview",
    eachRecommendation: "Each recommendation",
    threePs: "Three Ps",
    whatIsMissing: "What is missing",
    register: "Evidence register",
    colophon: "About this report",
    commentary: "Commentary",
    text: "Text of the recommendation",
    lineage: "Lineage",
    authorities: "Authorities report",
    others: "Other sources report",
    contrary: "Contrary information",
    assessment: "Our assessment (finding)",
    gradeSentence: "Grade",
    elements: "Elements with their evidence",
    closing: "What would close it")
}

extension Phrasebook.Text {
  static let english = Self(
    authentic: "authentic text",
    paraphrase: "our paraphrase, not the authentic text",
    translation: { original, day in "translation from \(name(of: original)), \(day)" },
    stale: "translation older than its original",
    protected: "The text is protected and is not shown.",
    protectedReason: "The reason rests on protected evidence and is not shown.",
    noneRecorded: "none recorded",
    notRecorded: "not recorded",
    noData: "no data",
    noFinding: "no finding recorded",
    judgement: "judgement",
    uncited: "no evidence is cited",
    author: "by an author of the registry",
    signed: { author, day in "judgement, signed by \(author ?? "an author of the registry"), \(day)" })

  private static func name(of language: Language) -> String {
    switch language {
    case .english: "English"
    case .russian: "Russian"
    case .kyrgyz: "Kyrgyz"
    }
  }
}

extension Phrasebook.Dates {
  static let english = Self(
    day: day,
    since: { "since \(day($0))" },
    span: { "\(day($0)) – \(day($1))" },
    event: { date in
      switch date {
      case .day(let only): day(only)
      case .month(let year, let month): "\(months[month - 1]) \(year)"
      case .quarter(let year, let quarter): "quarter \(quarter) of \(year)"
      case .year(let year): "\(year)"
      case .span(let first, let last): "\(day(first)) – \(day(last))"
      }
    })

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  private static func day(_ day: CalendarDay) -> String {
    "\(day.day) \(months[day.month - 1]) \(day.year)"
  }
}
