import Registry
import Scoring

extension Phrasebook.Estimate {
  static let english = Self(
    title: { "Estimate: \($0), \($1)" },
    disclaimer: "An estimate, not a statement of the U.S. Department of State, and not to be used as a"
      + " target.",
    use: Words { use in
      switch use {
      case .forecast: "Forecast: only evidence published before the Report, never the Report itself."
      case .reconstruction:
        "Reconstruction: all that is known, the Report itself included. It explains; it does not predict."
      }
    },
    whatIf: "What if: some areas are set by hand.",
    basis: Words { basis in
      switch basis {
      case .history:
        "Nothing is known of any of the sixteen areas: these are the movements of all countries in the same"
          + " position."
      case .both: "Fewer than five areas are known: history counts for the rest."
      case .efforts: "Five areas or more are known: the estimate rests on them."
      }
    },
    known: { "Known areas: \($0) of 16." },
    columns: ["Tier", "Estimate", "Range", "In words"],
    likelihood: Words { likelihood in
      switch likelihood {
      case .veryUnlikely: "very unlikely"
      case .unlikely: "unlikely"
      case .aboutEven: "about even"
      case .likely: "likely"
      case .veryLikely: "very likely"
      }
    },
    after: { "If \($0) is \($1)" },
    before: { "\($0), which is not entered" },
    together: { "Over all outcomes of \($0)" },
    reasons:
      "Reasons: each area's sign, its part in the log-odds of a rise, and what its evidence adds to each"
      + " tier, in percentage points",
    reasonColumns: ["Area", "Sign", "Rise", "1", "2", "2WL", "3", "Evidence"],
    precedents: {
      "What past reports gave weight to, beginning from \($0): of \($1) rises, so many had the area named"
        + " as an achievement; of \($2) falls, as a shortcoming. A count, not a cause."
    },
    precedentColumns: ["Area", "Rises", "Falls", "Here"],
    unknown: "unknown",
    safeguards: "Only cases within the international definition of trafficking count. No raid and no forced"
      + " testimony to make numbers: victims' rights and safety come first.",
    uncounted: { "Entries with an area that do not count here: \($0)." },
    method: { "Method \($0); how often it has been right: tierwatch backtest." },
    everywhere: { "Estimates for \($0), country by country" },
    everywhereColumns: ["Country", "Tier before", "1", "2", "2WL", "3", "Known areas"],
    without: {
      "No estimate, since two years are not entered or the last was a special case: \($0)."
    },
    star: "* The year before is not entered: this is the last tier that is, and the estimate goes over all"
      + " outcomes.")
}
