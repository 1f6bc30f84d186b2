extension Phrasebook {
  /// Said of what was asked in all the lists.
  struct Asks: Translated {
    /// Everything since a year.
    let since: @Sendable (Int) -> String
    let asked: String
    let now: String
    let legend: String
    /// The lists of some years are known only in part.
    let inPart: @Sendable ([Int]) -> String
    /// The lists of some years.
    let lists: @Sendable ([Int]) -> String
    let earlier: String
    /// Everything since a year stands in this list.
    let noneEarlier: @Sendable (Int) -> String
    /// What is not in the list of a year, all of which is known, or not.
    let notListed: @Sendable (Int, Bool) -> String
  }
}
