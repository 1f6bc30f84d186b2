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
        "Five questions; Ctrl-C leaves without saving. No names, telephone numbers or addresses of people.",
      what: "1. What happened? One sentence, in your own words: ",
      when: "2. When? ",
      whenHint: "(2025-03-14, 2025-03, 2025-Q1, 2025, or 2025-01-01/2025-03-31) ",
      whereFrom: "3. Where does it say so? ",
      whereHint: "(a link, a document, or the name of a source already recorded) ",
      which: "4. Which recommendation does it bear on? ",
      whichHint: "(a number such as 4, an element such as 4b, a full name; empty for none) ",
      language: "5. In which language is your sentence? (ky, ru, en) ",
      again: "That cannot be read; please write it again.",
      summary: "This will be saved:",
      confirm: "Save it? (y/n) ",
      dropped: "Nothing was saved.",
      yes: ["y", "yes"],
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
    search: .english)
}
