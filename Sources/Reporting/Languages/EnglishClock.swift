import Registry
import Scoring

extension Phrasebook.Clock {
  static let english = Self(
    title: { "The statutory clock: \($0), \($1) (reporting period \($2))" },
    closedButNotEntered: {
      "The reporting period of \($0) has closed, and its placement is not entered here. What follows is"
        + " what the law leaves open, not what was decided."
    },
    enterIt: { "To enter the placement: tierwatch placement set \($0) TIER" },
    placed: { "In \($0) the country was placed: \($1). What follows is what the law had left open." },
    unknown: { year, last in
      "Nothing can be said of \(year): the placements of the two years before it are not entered."
        + (last.map { " The last one entered is that of \($0)." } ?? " None is entered at all.")
    },
    history: History(
      head: "Placements", columns: ["Years", "Tier", "Waiver"], waived: { "by waiver: \($0)" }),
    law: Law(
      head: { "What the law leaves open in \($0)" }, columns: ["Tier", "What it takes"],
      run: { "Consecutive Watch List years that count: \($1) (\($0))." },
      noRun: "The year before was not on the Watch List: no years count.",
      mayBeLonger: "No placement is entered for the year before that run: it may be longer.",
      tooLong: "That run is longer than the law allows: some placement is not right.",
      condition: Words { condition in
        switch condition {
        case .open: "open"
        case .onlyByWaiver: "only by a waiver"
        case .closed: "closed by law"
        case .contested: "open on one reading of the law, closed on the other"
        case .unknown: "not known: the year before is not entered"
        }
      },
      forced: "After these years the law demands Tier 3, unless the country rises or a waiver is given"
        + " (22 U.S.C. 7107(b)(2)(D)).",
      forcedWithoutWaiver: "No year on the Watch List is left: the country rises, or it falls to Tier 3"
        + " (22 U.S.C. 7107(b)(2)(D), (F)).",
      reinstatement: { reinstatement in
        switch reinstatement {
        case .no: nil
        case .yes:
          "It comes back from Tier 3 after a run that a waiver had prolonged: this time the Watch List"
            + " lasts one year, without a waiver (22 U.S.C. 7107(b)(2)(F))."
        case .readingsDiffer:
          "It comes back from Tier 3 after a full run without a waiver. The text may limit the Watch List"
            + " to one year; in practice it has not been applied so (22 U.S.C. 7107(b)(2)(F))."
        }
      },
      branches: { before, asked in "\(asked) after each outcome of \(before), which is not entered" },
      branchColumns: { ["Outcome of \($0)", "The Watch List in \($1)"] },
      byWaiver: { "\($0), by a waiver" }),
    dates: Dates(
      head: { "Dates of \($0)" }, periodEnds: "the period ends", interim: "interim assessment for Congress",
      due: "the Report is due", late: "A Report that comes late changes nothing in the law."),
    waiver: Waiver(
      head: "A waiver takes all three (22 U.S.C. 7107(b)(2)(D)(ii))",
      test: Words { test in
        switch test {
        case .writtenPlan: "a written plan to begin significant efforts"
        case .planWouldSuffice: "the plan, if carried out, would be such efforts"
        case .sufficientResources: "sufficient resources are being devoted to it"
        }
      },
      evidence: "evidence of the period:",
      none: "no evidence of the period is recorded", judgement: "a judgement of the State Department",
      political: "A waiver is a political act: nothing obliges the State Department to give it."),
    tierThree: TierThree(
      head: "What Tier 3 brings (22 U.S.C. 7107(c)–(f))",
      consequence: Words { consequence in
        switch consequence {
        case .determination: "a determination by the President 45 to 90 days after the Report"
        case .aid:
          "no non-humanitarian, non-trade aid in the next fiscal year; where there was none, no money for"
            + " its officials to take part in educational and cultural exchanges"
        case .loans: "votes of the United States against loans of the IMF and of development banks"
        case .tradeAgreements: "no fast procedure for a trade agreement (19 U.S.C. 4205)"
        }
      },
      waivable: "The President may waive all of it, or a part."))
}
