import Registry

extension Phrasebook.History {
  static let english = Self(
    title: "History of a recommendation",
    recommendation: "Recommendation",
    numbered: { "recommendation \($0.position) of the \($0.edition.year) list" },
    inShort: "In short",
    asked: "Lists in which it stands, with its numbers there",
    notVisible: "Lists known only in part, in which it is not seen",
    notListed: "Lists known in whole, in which it does not stand",
    years: "Years since it was first asked",
    findingsNow: "Findings now",
    wordings: "Its wording from list to list",
    columns: ["List", "No.", "How it came from the one before", "Text"],
    standing: Words { standing in
      switch standing {
      case .listed: "stands in the list"
      case .notVisible: "not seen; only a part of this list is known"
      case .notListed: "does not stand in this list"
      }
    },
    asks: "The requests year by year",
    findings: "Findings year by year",
    said: "What was said",
    claims: "What the authorities said",
    readings: "What the Reports said, as we read them",
    evidence: "Evidence by reporting period")
}
