extension EstimateWords {
  static let english = EstimateWords(
    title: { "Estimate for \($0)" },
    disclaimer: "An estimate, not a statement of the State Department, and not to be used as a target.",
    forecast: "Forecast: only evidence published before the Report, never the Report itself.",
    reconstruction:
      "Reconstruction: all that is known, the Report itself included. It explains; it does not predict.",
    whatIf: "What if: some areas are set by hand.",
    historyOnly:
      "Nothing is known of any of the sixteen areas: these are the movements of all countries in the"
      + " same position.",
    known: { "Known areas: \($0) of 16." },
    fewKnown: "Fewer than five areas are known: history counts for the rest.",
    columns: ["Tier", "Estimate", "Range", "In words"],
    likelihood: ["very unlikely", "unlikely", "about even", "likely", "very likely"],
    after: { "If \($0) is \($1)" }, afterWaiver: { "If \($0) is \($1), by a waiver" },
    before: { "\($0), which is not entered" }, together: { "Over all outcomes of \($0)" },
    reasons:
      "Reasons: each area's sign, its part in the log-odds of a rise, and what its evidence adds to each"
      + " tier, in percentage points",
    reasonColumns: ["Area", "Sign", "Rise", "1", "2", "2WL", "3", "Evidence"], none: "–",
    precedents: {
      "What past reports gave weight to, beginning from \($0): of \($1) rises, so many had the area named as"
        + " an achievement; of \($2) falls, as a shortcoming. A count, not a cause."
    },
    precedentColumns: ["Area", "Rose", "Fell", "Here"], unknown: "unknown",
    safeguards: "Only cases within the international definition of trafficking count. No raid and no forced"
      + " testimony to make numbers: victims' rights and safety come first.",
    uncounted: { "Entries with an area that do not count here: \($0)." },
    nothing: {
      "\($0): no estimate; the two years before it are not entered, or the last was a special case"
    },
    method: { "Method \($0); how often it has been right: tierwatch backtest." })
}
