import Registry
import Scoring

extension Phrasebook.Memo.Record {
  static let english = Self(
    intro: { cases, placements, tried, learned in
      "Measured on \(cases) coded cases, each country by a fit without it, and on \(placements) placements"
        + " of \(tried) by the rates of \(learned). Of cases: as sampled / world-weighted. Log loss and"
        + " RPS: 0 is perfect, less is better."
    },
    columns: ["Measured on", "Forecast by", "Right", "Where it moved", "Log loss", "RPS"],
    trial: Words { trial in
      switch trial {
      case .cases: "cases"
      case .placements: "placements"
      }
    },
    way: Words { way in
      switch way {
      case .model: "this method"
      case .ratesByClock: "law and history, no evidence"
      case .ratesByPreviousTier: "rates by the tier before"
      case .sameTier: "the same tier as last year"
      }
    },
    own: { "Its own past: \($0)" },
    ownColumns: [
      "Year", "Placed", "Same tier as last year", "From the coded summary",
      "From evidence before the Report",
      "With the Report",
    ],
    total: "Right",
    ownNote: "✓ right, ✗ wrong; all by today’s method. Summaries and Reports justify the placement: only"
      + " evidence from before the Report predicts. Details: annex.",
    detailNote: "After each estimate: how likely it was said to be, and how many areas were known.",
    tookPart: "This country’s own cases took part in the fit: what is estimated from its evidence is no"
      + " independent test.",
    limits: [
      "A waiver is a political act; no evidence foretells it.",
      "Evidence hardly tells Tier 1 from Tier 2.",
      "In the one year of which it is known (2015), about 7 % of placements were overruled from above.",
      "No record tells whether there is a government policy or pattern of trafficking: the estimate takes it"
        + " that there is none.",
    ])
}

extension Phrasebook.Memo.Annex {
  static let english = Self(
    tree: { "From the estimate down to the evidence: \($0)" },
    state: Words { state in
      switch state {
      case .three: "Tier 3"
      case .watchListUnlimited: "the Watch List without a limit"
      case .watchListOpen: "the Watch List, with a year left"
      case .watchListByWaiver: "the Watch List, with a waiver alone left"
      case .watchListClosed: "the Watch List, with no year left"
      case .two: "Tier 2"
      case .one: "Tier 1"
      }
    },
    law: { years, state, down, stay, up in
      "History (\(years)), from \(state): \(down) fell, \(stay) stayed, \(up) rose."
    },
    entry: { "weighs \($0) for improvement, \($1) for decline or a gap" },
    questions: "The questions of the law, in their order; the answers decide the tier",
    question: Words { question in
      switch question {
      case .meetsMinimumStandards: "Does it fully meet the minimum standards? Yes: Tier 1"
      case .policyOrPattern: "Is there a government policy or pattern of trafficking? Yes: Tier 3"
      case .significantEfforts: "Does it make significant efforts? No: Tier 3"
      case .watchListGround:
        "Does a ground for the Watch List hold: no evidence of increasing efforts, or victims very many or"
          + " markedly rising without proportional action? No: Tier 2"
      case .timeLeft: "Is there time left on the Watch List, or a waiver? Yes: Watch List. No: Tier 3"
      }
    },
    asked: { "\($0) (22 U.S.C. \($1))" },
    flips: "If one area alone were different: the chances of Tier 1 / 2 / Watch List / 3, in percent",
    flipColumns: ["Area", "Now", "If it improved throughout", "If it declined throughout"],
    eachUnknown: { "each of the \($0) unknown areas" },
    words: "What the words mean",
    meaning: Words { likelihood in
      switch likelihood {
      case .veryUnlikely: "below 10 %"
      case .unlikely: "10 to 32 %"
      case .aboutEven: "33 to 66 %"
      case .likely: "67 to 90 %"
      case .veryLikely: "above 90 %"
      }
    },
    confidence: Words { confidence in
      switch confidence {
      case .low: "anything less than moderate"
      case .moderate:
        "five areas or more are known, the year before is entered, and no range is wider than 30 percentage"
          + " points; there is no high confidence"
      }
    },
    parameters: "The method",
    method: "Method", digestOfCases: "SHA-256 of the coded cases",
    digestOfPlacements: "SHA-256 of the placements", cases: "Cases fitted", draws: "Fits behind the ranges",
    down: "A step down", up: "A step up",
    parameterNames: "Log-odds: from Tier 3, from the Watch List, from Tier 2, from Tier 1; balance of the"
      + " areas; policy or pattern",
    about: "The estimate is ours; only the U.S. Department of State places a country. It is not to be used"
      + " as a target.")
}
