import Registry
import Reporting

extension TerminalWords {
  static let english = TerminalWords(
    columns: Columns(
      name: "Name", finding: "Finding", title: "Recommendation", event: "Event", grade: "Grade",
      level: "Level",
      fact: "Fact", none: "none"),
    interview: Interview(
      begin:
        "Five questions; Ctrl-C leaves without saving, < goes back to the question before, ? explains it. No names,"
        + " telephone numbers or addresses of people.",
      question: { question in
        switch question {
        case .what: "1. What happened? One sentence, in your own words: "
        case .when: "2. When? (2025-03-14, 2025-03, 2025-Q1, 2025, or 2025-01-01/2025-03-31) "
        case .whereFrom:
          "3. Where does it say so? (a link, a document, or the name of a source already recorded) "
        case .which:
          "4. Which recommendation does it bear on? (a number such as 4, an element such as 4b, a full name; empty"
            + " for none) "
        case .language: "5. In which language is your sentence? (ky, ru, en) "
        }
      },
      help: { question in
        switch question {
        case .what:
          "One event in one sentence: which body did what, and where. Two events are two entries. No name, number or"
            + " address of a person."
        case .when:
          "The day of the event, not of the article: 2025-03-14. If only the month, the quarter or the year is known:"
            + " 2025-03, 2025-Q1, 2025. A stretch of time: its first and last day, as 2025-01-01/2025-03-31."
        case .whereFrom:
          "The link to the page; or the document with its number and date; or the name of a recorded source, such as"
            + " KGZ-TIP-2025. Without a link the entry stays out of public reports."
        case .which:
          "Numbers from the list above, parted by blanks or commas: 4 is the whole recommendation, 4b one element of"
            + " it. Those of other lists by their full names, such as KGZ-2019-04b. For none, press Enter."
        case .language:
          "The language in which you wrote the sentence: ky, ru or en. Enter takes the one of this conversation."
        }
      },
      back: "back",
      again: "That cannot be read; please write it again.",
      summary: "This will be saved:",
      confirm: "Save it? (y/n, or a number to change that answer) ",
      dropped: "Nothing was saved.",
      yes: ["y", "yes"], no: ["n", "no"],
      saved: { "Saved as \($0)." },
      notPublic: { "It will NOT appear in public reports: its level is \($0.words(in: .english))." },
      toComplete: { "A colleague can still add: \($0.joined(separator: ", "))." }),
    states: States(
      claim: "Authorities report", finding: "Our assessment", reportReading: "Our reading of the Report",
      noHistory: "nothing recorded", nothingListed: "nothing to list"),
    placements: Placements(
      edition: "Edition", tier: "Tier", waiver: "Waiver", basis: "Basis", source: "Source",
      published: "Published",
      recommendations: "Recommendations", list: "List", complete: "complete", partial: "known in part"),
    search: .english, decisions: .english)
}
