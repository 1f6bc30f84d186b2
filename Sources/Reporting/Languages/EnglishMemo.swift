import Registry
import Scoring

extension Phrasebook.Memo {
  static let english = Self(
    title: "Tier-risk memo",
    headings: Headings(
      bottomLine: "Bottom line", clock: "The clock", drivers: "What drives it",
      standards: "Minimum standards", openings: "What would change it", unknowns: "What we do not know",
      record: "How good this estimate is", annex: "Annex: how the estimate is made"),
    bottomLine: .english, clock: .english, drivers: .english, standards: .english, openings: .english,
    unknowns: .english, record: .english, annex: .english)
}

extension Phrasebook.Memo.BottomLine {
  static let english = Self(
    open: { tiers, byWaiver in
      "Open by law: \(tiers.joined(separator: "; "))"
        + (byWaiver ? "; the Tier 2 Watch List only by a waiver." : ".")
    },
    hangsOn: {
      "What the law leaves open depends on the placement of \($0), which is not entered: see section 2."
    },
    likeliest: { tier, share, range, word in "Most likely: \(tier) – \(share), range \(range) (\(word))." },
    falling: { tier, share, range, word in
      "Risk of a tier below the last one entered before (\(tier)): \(share), range \(range) (\(word))."
    },
    cannotFall: "The last tier entered before is the lowest: no fall is possible.",
    confidence: "Confidence",
    level: Words { confidence in
      switch confidence {
      case .low: "low"
      case .moderate: "moderate"
      }
    },
    coded: { right, count, same in
      "In this country the method was right in \(right) of \(count) past years coded from the Reports’ own"
        + " summaries; “the same tier as last year” was right in \(same) of them."
    },
    forecast: { right, count, same in
      "From evidence published before each Report it was right in \(right) of \(count); “the same tier as"
        + " last year” in \(same)."
    },
    unknowing: {
      $0 == 0
        ? ""
        : " In \($0) of these years nothing was known before the Report: there it rested on law and history"
          + " alone."
    },
    noOwnYears: "For this country no past year could be tried: there is neither evidence nor a coded"
      + " summary.",
    elsewhere: { accuracy, same in
      "In other countries it was right in \(accuracy) of the cases (“the same tier”: \(same)), but that was"
        + " measured on the summaries that justify the placements: real evidence does worse."
    },
    columns: ["Tier", "The law", "Estimate", "Range", "In words"],
    ifBefore: { "If \($0): \($1) (\($2))" },
    overAll: "Over all outcomes",
    branchesRule:
      "In each cell the estimate, and its range in brackets; in brackets over a column, how likely that"
      + " outcome is.")
}

extension Phrasebook.Memo.Clock {
  static let english = Self(placements: "Placements")
}

extension Phrasebook.Memo.Drivers {
  static let english = Self(
    rule: "Sign: from −1 (only decline or gaps) to +1 (only improvement). Effect: what the area’s evidence"
      + " adds to the chance of a higher tier / a lower tier than the last one entered before, in percentage"
      + " points.",
    period: { year, movability, day in
      switch movability {
      case .closed: "Period of \(year): closed on \(day); nothing can move any more."
      case .open: "Period of \(year): areas can move until \(day)."
      case .notBegun: "Period of \(year): it begins on \(day)."
      }
    },
    columns: ["Area", "Direction", "Sign", "Effect", "Still movable?", "Evidence"],
    course: Words { course in
      switch course {
      case .improving: "improving"
      case .worsening: "declining or gaps"
      case .mixed: "mixed"
      }
    },
    effect: { "\($0) / \($1)" },
    movable: Words { movability in
      switch movability {
      case .closed: "period closed"
      case .open: "yes"
      case .notBegun: "not begun"
      }
    },
    nothing: {
      "No evidence of the period of \($0) is recorded that counts: the estimate rests on law and history"
        + " alone."
    })
}

extension Phrasebook.Memo.Standards {
  static let english = Self(
    presumed: "presumption, see section 6",
    rule: "State: our findings on the recommendations of the last list that bear on the criterion (0 no"
      + " action … 4 implemented, ? no information). Change: which way the period’s evidence points. They"
      + " are different questions.",
    columns: ["Criterion", "What it asks", "State", "Change", "Best grade", "Data"],
    onlyFindings: {
      "A finding, but no evidence of the period (see the annex):"
        + " \($0.joined(separator: ", "))."
    },
    unseen: { "Neither evidence of the period nor a finding: \($0.joined(separator: ", "))." },
    noCourse: "not known")
}

extension Phrasebook.Memo.Openings {
  static let english = Self(
    precedents: {
      "How often past Reports named an area: as an achievement in the \($1) rises from \($0), as a shortcoming in the"
        + " \($2) falls (coded cases). It is a count, not a cause. Shown are areas not improving here."
    },
    columns: ["Area", "Rises", "Falls", "Here", "Lead body", "Safeguard"],
    noRise: "No coded case rose from there: there is nothing to count.",
    noLead: "no recommendation on it",
    safeguards: "Safeguards",
    safeguard: Words { safeguard in
      switch safeguard {
      case .cases:
        "count only cases within the international definition; no raids and no forced testimony to make"
          + " numbers"
      case .victims:
        "help does not depend on testimony; nobody is kept in a shelter or screened against their will"
      case .systems: "an act counts once it is applied; no data on individuals"
      }
    },
    worse: "What would make it worse",
    worsening: Words { worsening in
      switch worsening {
      case .noWaiver: "no waiver and no rise: then the law demands Tier 3 (7107(b)(2)(D))"
      case .noRise: "no rise: the Watch List is closed, and the law demands Tier 3 (7107(b)(2)(D), (F))"
      case .noIncrease:
        "no evidence of increasing efforts over the year before: a ground for the Watch List"
          + " (7107(b)(2)(A)(iii)(II))"
      case .policyOrPattern:
        "a government policy or pattern of trafficking: proof that efforts are not significant, Tier 3"
          + " (7107(b)(3)(B))"
      case .withheldData:
        "data withheld after reasonable requests: no vigorous effort is presumed (7106(b)(1), (7))"
      }
    })
}

extension Phrasebook.Memo.Unknowns {
  static let english = Self(
    areas: { count, names in
      "\(count) of 16 areas are unknown" + (names.isEmpty ? "." : ": \(names.joined(separator: ", ")).")
    },
    uncounted: { "Entries that do not count (\($0)):" },
    standing: Words { standing in
      switch standing {
      case .counted: "counted"
      case .weightless: "graded D or 4 or worse"
      case .unjudged: "not graded, or cannot be judged"
      case .notConcrete: "promised, drafted or suspended only"
      case .outsideDefinition: "outside the international definition"
      case .noInformation: "they only report that information is missing"
      }
    },
    undated: "Left out of a forecast, since the day of their source is not known:",
    publishedLater: {
      "Left out of a forecast, since published with the Report or later: "
        + englishCount($0, "entry", "entries") + "."
    },
    afterPeriod: {
      "About what came after the period, for a later edition:"
        + " \(englishCount($0, "entry", "entries"))."
    },
    disagreement: "Sources disagree:",
    noDisagreement: "No sources of the period disagree.",
    presumption: {
      "Partly or wholly without data, where the statute presumes no vigorous effort if they are withheld:"
        + " \($0.joined(separator: ", "))."
    })
}
