extension Phrasebook.EntryForm {
  static let english = Self(
    title: { "What happened: \($0), recommendations of \($1)" },
    intro:
      "One entry tells one event that bears on a recommendation. Fill in the fields, keep the entry, and go on with the"
      + " next. The page needs no network, and nothing leaves this device until you hand it over.",
    withoutScript: "This browser runs no script. Print this page and write by hand.",
    before: "Before you begin",
    warnings: [
      "Write about offices and measures, never about a victim or about somebody who told you something: no names, no"
        + " telephone numbers, no addresses, no place smaller than an oblast.",
      "Whoever uses this device after you can read what is kept on it. On a shared telephone hand your entries over at"
        + " once and delete them here.",
      "Hand them over in person or in a way that you trust.",
    ],
    unkept: "This browser keeps nothing once the page is closed. Hand your entries over before you close it.",
    label: Words { field in
      switch field {
      case .author: "Your pen-name"
      case .recommendation: "Which recommendation is it about?"
      case .what: "What happened?"
      case .day: "On which day?"
      case .source: "Who says so?"
      case .place: "In which oblast?"
      case .about: "Or about when?"
      case .language: "Language of your sentence"
      case .stage: "How far has the measure come?"
      case .direction: "Which way did things move?"
      case .kind: "What kind of information is it?"
      case .link: "Link"
      case .measure: "What is counted"
      case .unit: "In what"
      case .value: "How many"
      case .period: "For which time"
      case .reliability: "How reliable is the source?"
      case .credibility: "How likely is it to be true?"
      case .reason: "Why do you think so?"
      }
    },
    hint: { field in
      switch field {
      case .author: "The same each time, and not your real name."
      case .what: "In one sentence: which office did what."
      case .day: "The day of the event, not of the article."
      case .source:
        "A newspaper, an office, an organization, or a document with its number and date; no person's name."
      case .about: "If you know only the month, the quarter or the year: 2026-03, 2026-Q1 or 2026."
      case .link: "The address of the page; it begins with https://"
      case .value: "A number alone, such as 12 or 2.5."
      case .period: "Such as 2025, 2025-Q1, 2025-03 or 2025-04-01/2026-03-31."
      case .recommendation, .place, .language, .stage, .direction, .kind, .measure, .unit, .reliability,
        .credibility,
        .reason:
        nil
      }
    },
    noRecommendation: "– none of these –", noPlace: "– the whole country, or not known –",
    unknown: "– not known –",
    more: "More, if you know it", figure: "A figure that the source gives",
    judgement: "Your judgement, if you can give one",
    kept: "Kept on this device", none: "No entry yet.", handOver: "Hand over",
    afterwards:
      "The keeper of the registry takes the file in with 'tierwatch import'; every entry is checked there before it"
      + " counts. When the keeper has it, delete everything here.",
    empty: "Empty the fields", download: "Save the entries as a file", show: "Show the entries as text",
    copy: "Copy the text", lines: "This text takes the place of the file: send all of it.",
    deleteAll: "Delete everything from this device",
    message: Words { message in
      switch message {
      case .newEntry: "A new entry"
      case .changeEntry: "An entry that you change"
      case .keep: "Keep this entry"
      case .keepChange: "Keep the change"
      case .change: "Change"
      case .remove: "Delete"
      case .askDelete: "Delete this entry?"
      case .askDeleteAll:
        "Delete all entries and your pen-name from this device? What you have not handed over will be lost."
      case .correct: "Not kept yet: please correct what is marked."
      case .kept: "Kept. You can go on with the next entry."
      case .saved: "Saved as a file. If you cannot find it, show the entries as text. Its name:"
      case .copied: "Copied."
      case .copyYourself: "Please select the text and copy it yourself."
      case .deleted: "Everything was deleted from this device."
      case .missing: "Please fill this in."
      case .badDay: "There is no such day. Write it as 2026-03-14."
      case .badTime: "Write it as 2026-03, 2026-Q1, 2026 or 2026-01-01/2026-03-31."
      case .later: "That has not come yet."
      case .personal:
        "This looks like data on a person: a number, an address, a handle, a date of birth. Take it out, please."
      case .badLink: "A link begins with https:// and holds no spaces."
      case .badValue: "Write a number alone, such as 12 or 2.5."
      case .unjudged: "From an entry form; nobody has judged it yet."
      }
    },
    list: "The recommendations", listInPart: "Of this list only a part is known.",
    sheet: "To write by hand",
    sheetRule:
      "One event in each box; for the recommendation write its number or its letter, such as 4 or 4b.")
}
