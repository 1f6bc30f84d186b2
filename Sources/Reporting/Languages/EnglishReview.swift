import Registry

extension Phrasebook.Review {
  static let english = Self(
    part: Words { part in
      switch part {
      case .index: "Annual-review pack"
      case .agenda: "Agenda"
      case .decisions: "Decisions of earlier reviews"
      case .overview: "Overview"
      case .sheets: "A page for each recommendation"
      case .divergences: "Where claim and finding part"
      case .tierRisk: "Tier-risk memo"
      case .calendar: "Calendar"
      case .register: "Evidence register"
      case .decisionSheet: "Draft protocol of decisions"
      }
    },
    purpose: Words { part in
      switch part {
      case .index: "what lies in the folder"
      case .agenda: "what to talk about, in order: what is due, what got worse, what is stuck"
      case .decisions: "what was decided before, and what became of it"
      case .overview: "all recommendations in one table"
      case .sheets: "findings, what speaks against them, a question for the room, a proposed decision"
      case .divergences: "where more is reported than is found: both wordings, and what would settle it"
      case .tierRisk: "the law, the estimate and its reasons"
      case .calendar: "days to keep, also as a file for a calendar program"
      case .register: "every entry that is cited, with its source and grade"
      case .decisionSheet: "to be filled in and signed at the table"
      }
    },
    readFirst: "To read first", lookUp: "To look up", otherFiles: "Other files",
    print: "for paper and for Word", tables: "tables for a spreadsheet",
    situation: Words { situation in
      switch situation {
      case .contrary: "A measure goes against the recommendation"
      case .regressed: "Lower than on the day of comparison"
      case .claimAhead: "More is reported than is found"
      case .stuck: "Open for years and not moving"
      case .unknown: "Too little is known"
      case .noAction: "No action found"
      case .begun: "Under way"
      case .largely: "Largely implemented"
      case .implemented: "Implemented"
      case .notApplicable: "Not applicable"
      }
    },
    question: Words { situation in
      switch situation {
      case .contrary: "What would it take to withdraw or change the measure, and who can do it?"
      case .regressed: "What was lost since the day of comparison, and what would bring it back?"
      case .claimAhead: "Which documents or figures would show what is reported?"
      case .stuck: "Why has this not moved for years: what is missing, a mandate, money, people or will?"
      case .unknown: "Who holds the data that are missing, and what keeps them from being given?"
      case .noAction: "What is the first step, and who takes it?"
      case .begun: "What comes next, and what would show that it works?"
      case .largely: "Which gaps remain, and where?"
      case .implemented: "Is the effect seen in every region, so that the item can be closed?"
      case .notApplicable: "Does the reason for which it does not apply still hold?"
      }
    },
    proposal: Words { situation in
      switch situation {
      case .contrary: "Withdraw or change the measure, and report on it in writing."
      case .regressed: "Report in writing on the cause, and restore what was lost."
      case .claimAhead: "Hand over the documents and figures that show what is reported."
      case .stuck: "Name the office in charge, and approve a plan with dates and funds."
      case .unknown: "Supply the missing data, without personal data."
      case .noAction: "Take the first step, and report on it in writing."
      case .begun: "Carry on, and supply data on how widely the measure is applied."
      case .largely: "Close the gaps that remain."
      case .implemented: "Take note; look at it again at the next review."
      case .notApplicable: "Take note of the reason; look at it again on the day that is set."
      }
    },
    questionLabel: "Question for the room", proposalLabel: "Proposed decision", notes: "Notes",
    agenda: Agenda(
      decisionsDue: "Decisions that are late or due", byConsent: "By consent",
      byConsentRule: "Nobody has to speak to these; anybody may ask that one be discussed.",
      nothing: "Nothing here wants a discussion.",
      order:
        "The order follows from the records: what goes against a recommendation comes first, then what got"
        + " worse, what is reported and not borne out, what is stuck, what is unknown, and what nobody has"
        + " begun."
    ),
    decisions: Decisions(
      columns: ["No.", "Decision", "Responsible", "Due", "State", "What became of it"],
      none: "No decision of an earlier review is recorded.", noDue: "no day set", ended: { "closed on \($0)" }
    ),
    divergences: Divergences(
      none: "No claim goes beyond what is found.",
      rule: "The authorities’ words and ours stand apart; neither is changed by the other.",
      claim: "Authorities report", finding: "Our finding", settles: "What would settle it"),
    calendar: Calendar(
      columns: ["Day", "What"],
      occasion: { occasion, about in
        switch occasion {
        case .interimAssessment:
          "TIP Report \(about): interim assessment of Watch List countries for Congress"
        case .periodEnds: "TIP Report \(about): the reporting period ends"
        case .reportDue: "TIP Report \(about): the Report is due"
        case .decisionDue: "Decision \(about) is due"
        case .findingReviewed: "The finding on \(about) is looked at again"
        }
      }),
    minutes: Minutes(
      rule: "A draft made from the records. The meeting decides; what it changes is written by hand.",
      day: "Day of the meeting", place: "Place", chair: "In the chair", present: "Present",
      columns: ["No.", "Proposed decision", "Responsible", "Due", "As proposed / changed / not adopted"],
      further: "Further decisions", signatures: "Signatures"),
    sheet: Sheet(
      elements: ["Element", "Finding", "What would close it"], lately: "Latest evidence",
      more: { "and \(englishCount($0, "further entry", "further entries")) in the register" }))
}
