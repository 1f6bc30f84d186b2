import Registry

extension Phrasebook.Cover {
  static let english = Self(
    country: "Country",
    edition: "Edition",
    editionName: { "TIP Report \($0.year)" },
    period: "Reporting period",
    published: "List published",
    cutOff: "Data cut-off",
    placement: "Placement",
    noWaiver: "whether with a waiver is not recorded",
    audience: "Audience",
    language: "Language and form of the recommendations",
    languageName: "English",
    otherLanguage: "some only in another language",
    findings: "Findings",
    draft: "draft: none is approved",
    partlyApproved: "approved in part",
    approved: "approved",
    withoutFinding: "elements without a finding",
    list: "List of recommendations",
    listState: { count, complete in
      englishCount(count, "recommendation", "recommendations")
        + (complete ? "; the list is complete" : "; the list is known only in part")
    })
}

extension Phrasebook.OnePage {
  static let english = Self(
    nothingChanged: { "No finding on this list has changed \($0)." },
    changed: {
      "\(englishCount($0, "finding on this list has", "findings on this list have")) changed \($1)."
    },
    net: "Net change (gains less losses, in recommendations)",
    gains: "Gains",
    losses: "Losses",
    none: "none",
    score: "Score of the list now",
    scoreThen: "Score on the day of comparison",
    reached: { steps, possible, counted, unknown in
      "\(steps) of \(possible) steps "
        + "(\(englishCount(counted, "recommendation", "recommendations")), 4 steps each); "
        + (unknown == 0 ? "none unknown" : "unknown in whole or in part: \(unknown)")
    },
    wholeList: "The whole list",
    scoreColumns: [
      "Theme", "Recommendations", "Steps reached then", "Steps reached now", "Steps certain: change",
      "Not fully known",
    ],
    method: "How the score is made: each recommendation counts the steps of its finding, 0 to 4, and a"
      + " contrary measure counts 0; what is unknown widens the range and is never taken for 0."
      + " A recommendation with several themes counts in each.",
    linked: "Evidence linked to the list",
    entries: { before, after in
      "\(englishCount(before, "entry", "entries")) from before publication (baseline), "
        + "\(englishCount(after, "entry", "entries")) from after it (progress)"
        + (after == 0 ? ". No later event is recorded, which does not mean that there was none" : "")
    },
    next: "The one thing to do next",
    noNext: "No next step is recorded.",
    why: { number, outcome, nature, side in
      "Our judgement. Why this one: among the recommendations with a proposed step, number \(number) stands"
        + " lowest (\(outcome)). Among equals, one-off recommendations come before continuing ones, and law"
        + " before practice; this step belongs to a \(nature == .oneOff ? "one-off" : "continuing")"
        + " recommendation\(side.map { $0 == .inLaw ? " and is one in law" : " and is one in practice" } ?? "")."
    },
    columns: ["No.", "Recommendation", "Finding now", "Finding on the day of comparison", "Change"],
    change: Words { change in
      switch change {
      case .gained: "gain"
      case .lost: "loss"
      case .unchanged: "none"
      case .cameToBeKnown: "came to be known"
      case .noLongerKnown: "no longer known"
      case .unclear: "cannot be compared"
      }
    },
    totalsNow: "Recommendations by finding, now",
    totalsThen: "On the day of comparison",
    ranges: "ranges")
}

extension Phrasebook.Judging {
  static let english = Self(
    rollUp: "A recommendation takes the lowest finding among its essential elements, and a contrary measure"
      + " outweighs all others; elements that do not apply are left out, and an unknown one makes the result"
      + " a range from 0 to the lowest known finding. If one element alone lags and all others stand at 3 or"
      + " higher, the result is one step higher, but never above 3.",
    scale: "The scale",
    grades: "Grades of evidence",
    twoGrades: "Each entry carries two separate judgements, such as B2 (Admiralty code). F and 6 mean"
      + " “cannot be judged”, not “worst”.",
    reliability: "Reliability of the source",
    credibility: "Credibility of the information",
    rules: "Rules",
    periodRule: {
      "Evidence belongs to the edition whose reporting period (here \($0)) holds the day of its event, not"
        + " of its entry; a span counts by its last day."
    },
    baselineRule: { day, published in
      published
        ? "Events before \(day), when the list was published, are the baseline that it answers; later events,"
          + " up to the cut-off, are progress."
        : "The day of publication is not recorded: events up to \(day), the end of the reporting period, are"
          + " the baseline; later events, up to the cut-off, are progress."
    },
    claimRule: "What the authorities say never raises a finding. A finding of 3 or 4 needs evidence, graded"
      + " C3 or better, that a measure is applied or has effect.",
    notAvailable: { entries, figures in
      "Not available: \(englishCount(entries, "entry says", "entries say")) that information is missing;"
        + " \(englishCount(figures, "figure has", "figures have")) no value."
    },
    table: "Evidence by kind and grade",
    kind: "Kind",
    notJudged: "not judged",
    total: "Total")
}

extension Phrasebook.ThreePs {
  static let english = Self(
    subject: "Subject",
    noPrevious: "Last edition (not recorded)",
    ours: "Our findings on this list",
    standards: "Minimum standards",
    met: Words { verdict in
      switch verdict {
      case .met: "met"
      case .notMet: "not fully met"
      }
    },
    efforts: "Significant efforts",
    made: Words { verdict in
      switch verdict {
      case .made: "made"
      case .notMade: "not made"
      }
    },
    increase: "Efforts increasing overall",
    shown: Words { verdict in
      switch verdict {
      case .shown: "shown"
      case .notShown: "not shown"
      }
    },
    noRecommendation: "no recommendation in this list",
    noneSeen: "none seen; only a part of the list is known",
    risenAlone: {
      "The Report saw efforts increase in \(englishList($0)) and still found no increase overall:"
        + " single Ps can rise while the whole does not."
    },
    note: "The verdicts are the Report’s, on efforts in its period; the last column is ours, on this list of"
      + " recommendations. They measure different things.",
    source: "Source of the verdicts")
}

extension Phrasebook.Missing {
  static let english = Self(
    rule: {
      "Available: at least one entry, graded C3 or better, that says something of its own. Partly: only"
        + " entries that report missing data, give context, or are graded lower or not at all. Missing: no"
        + " entry. Only events within \($0) are counted."
    },
    columns: ["Criterion", "What it asks", "Information", "Entries", "Remark"],
    supply: Words { supply in
      switch supply {
      case .have: "available"
      case .partly: "partly"
      case .missing: "missing"
      }
    },
    judgedByTwelve: "judged by b(1)–b(12)",
    presumed: "presumption, see below",
    presumption: "For b(1) and b(7) the statute presumes that there is no vigorous effort where a government"
      + " withholds data after reasonable requests, in line with its growing capacity to collect them.",
    silent: "Entries that say that information is missing",
    figures: "Figures without a value")
}

extension Phrasebook.Register {
  static let english = Self(
    count: { "\(englishCount($0, "entry", "entries")) in the register." },
    withheld: { count in
      count == 0
        ? "No protected entry was withheld."
        : "\(englishCount(count, "protected entry is", "protected entries are")) not shown."
    },
    files: { "Each entry stands under its ID in the record file of the report year of its event: \($0)." },
    columns: ["ID", "Source", "Where", "Event", "Published", "Grade", "Level", "Kind"],
    restating: "Entries that restate another, counted once",
    attached: "Attached files",
    checking:
      "The first twelve digits of each file's SHA-256. Whoever holds the file can check it with sha256sum; the"
      + " tables in CSV and JSON have the whole digest.",
    unjudged: "Not judged",
    unjudgedCount: { ungraded, cannotBe, all in
      ungraded + cannotBe == 0
        ? "Every entry is judged."
        : "\(ungraded + cannotBe) of \(englishCount(all, "entry", "entries")): \(ungraded) not graded yet,"
          + " \(cannotBe) that cannot be judged (F or 6). Not judged is not the worst grade: such an entry"
          + " carries no finding and speaks against none."
    },
    ungraded: "Not graded yet", cannotBeJudged: "Cannot be judged",
    sources: "Sources",
    section: Words { section in
      switch section {
      case .heading: "Heading"
      case .summary: "Summary"
      case .recommendations: "Recommendations"
      case .prosecution: "Prosecution"
      case .protection: "Protection"
      case .prevention: "Prevention"
      case .profile: "Profile"
      }
    },
    page: { "page \($0)" },
    paragraph: { "paragraph \($0)" },
    sentences: {
      $0.count == 1 ? "sentence \($0.lowerBound)" : "sentences \($0.lowerBound)–\($0.upperBound)"
    },
    item: { "item \($0)" },
    owner: "Owner",
    publisher: "Publisher",
    kept: "Kept as")
}

extension Phrasebook.Colophon {
  static let english = Self(
    method: "Method",
    contentDigest: "Content digest",
    journalHead: "Journal head",
    noEstimate:
      "No tier estimate is part of this report. The findings are ours; they are not statements of the"
      + " U.S. Department of State.")
}
