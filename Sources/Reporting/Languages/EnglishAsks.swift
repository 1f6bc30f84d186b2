extension Phrasebook.Asks {
  static let english = Self(
    since: { "Every request since \($0)" },
    asked: "What was asked",
    now: "Now",
    legend: "• stands in that year’s list. 0–4, X, ?, –: our finding for that year, which is the one for the"
      + " period of the year’s Report where the request is a continuing one, and the one that held when the"
      + " list was published where it is one-off. No mark: nobody has judged it for that year. “Now”: the"
      + " finding that holds on the day of the data cut-off. A year in brackets: the last list in which the"
      + " request is seen; before it, its number there.",
    inPart: {
      "The \(lists($0)) \($0.count == 1 ? "is" : "are") known only in part: a request without • may stand in"
        + " the part that is not known."
    },
    lists: lists,
    earlier: "Asked in earlier lists",
    noneEarlier: { "Every request recorded since \($0) stands in this list." },
    notListed: { year, complete in
      (complete
        ? "These requests do not stand in the \(year) list."
        : "These requests are not seen in the \(year) list, but only a part of it is known, and they may stand"
          + " in the rest.") + " That a request is not in a list does not mean that it was met."
    })

  private static func lists(_ years: [Int]) -> String {
    "\(years.count == 1 ? "list" : "lists") of \(englishList(yearSpans(years)))"
  }
}
