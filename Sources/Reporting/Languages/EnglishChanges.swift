import Registry

extension Phrasebook.Changes {
  static let english = Self(
    heading: "What changed",
    day: "Day of comparison",
    since: { since, own in
      let day = Phrasebook.Dates.english.day(since.day)
      return switch (since.occasion, since.edition) {
      case (.chosen, _), (_, nil): "since \(day)"
      case (.publication, let list?):
        own
          ? "since the list was published on \(day)"
          : "since \(day), when the \(list.year) list was published"
      case (.endOfPeriod, let list?):
        own
          ? "since the reporting period ended on \(day) (the day of publication is not recorded)"
          : "since \(day), when the period of the \(list.year) Report ended (its day of publication is not"
            + " recorded)"
      }
    },
    follows: { "This is what changed \($0)." },
    list: "The list beside the one before it",
    columns: ["No.", "Recommendation", "Where it comes from"],
    noPrevious: "No earlier list is recorded.",
    previousUnknown: { "Nothing of the \($0) list is recorded; the two lists cannot be compared." },
    new: { year, complete in
      complete ? "new" : "no forerunner seen (only a part of the \(year) list is known)"
    },
    origin: { "\($0): recommendation \($1.position) of \($1.edition.year)" },
    unseen: { year, complete in
      "The \(year) list also has these, which "
        + (complete
          ? "do not stand in this one." : "are not seen in this one, but only a part of it is known.")
        + " That a recommendation is not in a list does not mean that it was met:"
    },
    noneUnseen: { "All that is known of the \($0) list lives on in this one." },
    findings: "Findings",
    move: Words { move in
      switch move {
      case .closed: "Closed (reached 4)"
      case .gained: "Gains"
      case .regressed: "Regressed"
      case .cameToBeKnown: "Came to be known"
      case .noLongerKnown: "No longer known"
      case .unclear: "Cannot be compared"
      }
    },
    noneMoved: "No finding moved.",
    before: "Until then",
    firstGiven: {
      "\(englishCount($0, "finding was", "findings were")) given for the first time; section 4 has"
        + " \($0 == 1 ? "it" : "them")."
    },
    confirmed: {
      "\(englishCount($0, "request was", "requests were")) judged anew with the same result."
    },
    said: "Claims and readings",
    noneSaid: "No new claim of the authorities and no new reading of a Report is recorded.",
    reading: "Our reading of the Report",
    evidence: "Evidence of events since then",
    entries: {
      $0 == 0
        ? "No entry with an event since then is linked to the list, which does not mean that nothing happened."
        : "\(englishCount($0, "entry with an event since then is", "entries with events since then are")) linked"
          + " to the list."
    })
}
