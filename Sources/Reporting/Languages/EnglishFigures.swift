import Registry

extension Phrasebook.Figures {
  static let english = Self(
    heading: "Figures",
    rule: {
      "\(englishCount($0, "figure", "figures")) of the register, whoever counted and whatever list it bears on,"
        + " as the source prints it. Nothing is summed, averaged or reconciled, and each measure is a series of"
        + " its own. A figure that several entries repeat is shown once."
    },
    byYear: "By year",
    measure: "Measure and unit",
    layout: "All values of a year stand side by side, equal ones once, so that disagreement shows. Figures of"
      + " a single day or of several years, and those that are a part of another total of the same measure,"
      + " stand only in the tables below.",
    signs: "“–”: nothing is recorded. “?”: no data, the source says that there is none. “0”: none, counted."
      + " “~”: about; “≥”: at least; “≤”: at most. “↑”, “↓”, “=”, “±”: more, fewer, as many, or some of each,"
      + " without a number. “*”: not the calendar year but the reporting period that begins in it, or a part"
      + " of the year. “†”: outside the international definition of trafficking.",
    columns: ["Time and basis", "Value", "Who counted", "Remarks", "Evidence"],
    basis: Words { basis in
      switch basis {
      case .calendarYear: "calendar year"
      case .reportingPeriod: "reporting period"
      case .partOfYear: "part of a year"
      case .pointInTime: "not a yearly count"
      }
    },
    onADay: "as of this day",
    unit: Words { unit in
      switch unit {
      case .cases: "cases"
      case .persons: "people"
      case .years: "years"
      case .money: "money, currency not named"
      case .organizations: "organizations"
      case .facilities: "facilities"
      case .events: "events"
      case .regions: "regions"
      case .lists: "lists"
      case .documents: "documents"
      case .percent: "percent"
      case .som: "som"
      case .usDollars: "U.S. dollars"
      }
    },
    amount: { written($0, thousands: ",", from: 4, point: ".") },
    number: { digits, approximate, bound in
      switch (approximate, bound) {
      case (false, nil): digits
      case (true, nil): "about \(digits)"
      case (false, .atLeast): "at least \(digits)"
      case (false, .atMost): "at most \(digits)"
      case (true, .atLeast): "about \(digits) or more"
      case (true, .atMost): "about \(digits) or fewer"
      }
    },
    moved: Words { movement in
      switch movement {
      case .increased: "more, no number given"
      case .maintained: "as many, no number given"
      case .decreased: "fewer, no number given"
      case .mixed: "more of some and fewer of others, no number given"
      }
    },
    movedTo: Words { movement in
      switch movement {
      case .increased: "increase"
      case .maintained: "no change"
      case .decreased: "decrease"
      case .mixed: "changes both ways"
      }
    },
    attribution: Words { Phrasebook.EvidenceTerms.englishName(of: $0) },
    counted: { by, source in
      by.isEmpty ? "not stated; source: \(source)" : "\(englishList(by)); source: \(source)"
    },
    breakdown: Words { key in
      switch key {
      case .sex: "sex trafficking"
      case .labor: "forced labor"
      case .both: "both forms"
      case .adult: "adults"
      case .child: "children"
      case .women: "women"
      case .men: "men"
      case .girls: "girls"
      case .boys: "boys"
      case .citizens: "citizens"
      case .foreigners: "foreigners"
      case .aggravated: "aggravated"
      case .trafficking: "trafficking in persons"
      case .kidnapping: "kidnapping"
      case .brideKidnapping: "bride kidnapping"
      case .promotionOfProstitution: "promotion of prostitution"
      case .dropped: "dropped"
      case .pending: "pending"
      case .investigators: "investigators"
      case .prosecutors: "prosecutors"
      case .unknown: "kind not known"
      case .judges: "judges"
      case .police: "police"
      }
    },
    definition: Words { fit in
      switch fit {
      case .within: "within the international definition"
      case .outside: "outside the international definition"
      case .unstated: "definition not stated"
      }
    },
    comparison: { "the source’s own comparison: \($0) (\($1))" },
    partOf: "part of the total in",
    correctedIn: "corrected by the source in",
    differsFrom: "disagrees with",
    disagreement: { measure, times in
      "These sources disagree: \(([measure] + times).joined(separator: ", ")). All stand as they are."
    },
    note: "Our note",
    withoutFigures: "Sources that disagree without a figure",
    withoutFiguresRule: "What they say stands side by side; none is corrected by another.")
}
