import Registry

extension Phrasebook {
  /// Said of what changed since a day.
  struct Changes: Translated {
    let heading: String
    let day: String
    /// Since a day; whether it opens the report's own list. It can open a sentence.
    let since: @Sendable (ComparisonDay, Bool) -> String
    /// What follows changed since then.
    let follows: @Sendable (String) -> String
    let list: String
    let columns: [String]
    let noPrevious: String
    /// Nothing of the list of a year is recorded.
    let previousUnknown: @Sendable (Int) -> String
    /// It has no forerunner in the list of a year, all of which is known, or not.
    let new: @Sendable (Int, Bool) -> String
    /// How it came from a recommendation of an earlier list.
    let origin: @Sendable (String, RecommendationID) -> String
    /// What is of the list of a year and not in this one, all of which is known, or not.
    let unseen: @Sendable (Int, Bool) -> String
    let noneUnseen: @Sendable (Int) -> String
    let findings: String
    let move: Words<MovedFinding.Move>
    let noneMoved: String
    /// Before the finding that held until then.
    let before: String
    let firstGiven: @Sendable (Int) -> String
    let confirmed: @Sendable (Int) -> String
    let said: String
    let noneSaid: String
    let reading: String
    let evidence: String
    /// So many entries have an event since then.
    let entries: @Sendable (Int) -> String
  }
}
