import Registry

extension Phrasebook.Overview {
  static let english = Self(
    columns: [
      "No.", "Recommendation", "Theme", "Years outstanding", "Authorities’ claim", "Our finding",
      "Our reading of the last Report", "Divergence", "Trend", "Lead body", "Next step",
    ],
    yearsNote: "Years outstanding are counted for one-off recommendations still open; a continuing one is"
      + " rated anew in each period and shows “–”.",
    divergence: Words { divergence in
      switch divergence {
      case .noClaim: "no claim"
      case .none: "no"
      case .claimAhead: "yes: evidence does not bear it out"
      case .unsettled: "open: evidence is missing"
      }
    },
    divergenceNote: "Divergence: “under way” is borne out from step 1, “said to be done” from step 3.",
    mixed: "mixed",
    now: "now")
}

extension Phrasebook.Sheet {
  static let english = Self(
    recommendation: { "Recommendation \($0)" },
    subject: { subject in
      let number = "Recommendation \(subject.recommendation.position)"
      return subject.element.map { "\(number), element \($0.short)" } ?? number
    },
    form: "Form of the text",
    nature: "Nature",
    natureName: Words { nature in
      switch nature {
      case .oneOff: "one-off: can be closed for good"
      case .continuing: "continuing: rated anew in each period"
      }
    },
    themes: "Themes",
    lead: "Lead body",
    supporting: "Supporting bodies",
    relation: Words { relation in
      switch relation {
      case .carried: "carried over"
      case .reworded: "reworded"
      case .split: "split"
      case .merged: "merged"
      case .narrowed: "narrowed"
      case .widened: "widened"
      case .dropped: "dropped"
      }
    },
    kin: { earlier, id, relation in
      "\(earlier ? "Earlier" : "Later"): TIP Report \(id.edition.year), recommendation \(id.position)"
        + " (\(relation))"
    },
    askedAs: { "as recommendation \($0.position) of \($0.edition.year)" },
    reading: "Our reading of the last Report",
    claim: "Authorities’ claim",
    evidence: "Evidence, each fact counted once",
    against: "Speaks against fulfillment",
    onTooLittle: "rests on too little now: its evidence has been graded lower",
    baseline: "Before publication (baseline)",
    earlier: "Earlier, before the reporting period",
    progress: "After publication (progress)",
    whole: "The recommendation as a whole",
    approvedBy: { "approved by \($0)" },
    reviewedOn: { "to be looked at again on \($0)" },
    trend: "trend",
    ratedFor: { "for the period of the \($0) Report" },
    decidedBy: { ($0.count == 1 ? "decided by element " : "decided by elements ") + englishList($0) },
    decidedAsWhole: "judged as a whole",
    unknown: { "no information on " + ($0.count == 1 ? "element " : "elements ") + englishList($0) },
    raised: "raised one step, because every other element stands at 3 or higher",
    side: Words { side in
      switch side {
      case .inLaw: "in law"
      case .inPractice: "in practice"
      }
    },
    essential: "essential",
    notEssential: "not essential",
    now: "now",
    neverClosed: "A continuing recommendation is never closed for good: this is what the highest finding of a"
      + " period takes.",
    nextStep: "Next step (our judgement)")
}
