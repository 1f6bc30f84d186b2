import ArgumentParser
import Registry
import Scoring

/// What is to be estimated: one edition, or a report year of every country.
enum EstimateSubject {
  case edition(EditionID)
  case year(Int)
}

extension EstimateSubject: ExpressibleByArgument {
  init?(argument: String) {
    if let edition = EditionID(argument) {
      self = .edition(edition)
    } else if let year = Int(argument), (2001...2199).contains(year) {
      self = .year(year)
    } else {
      return nil
    }
  }
}

extension Failure {
  /// Why there is no estimate of an edition: two years are missing, or the last one was a special case.
  static func nothingToEstimate(_ edition: EditionID, in snapshot: RegistrySnapshot) -> Failure {
    guard RuleSet(reportYear: edition.year) != .noWatchList else {
      return Failure(
        .noInput,
        "\(edition): no estimate; before 2004 there was no Watch List, and how placements move is counted later"
      )
    }
    let history = TierHistory(country: edition.country, placements: snapshot.records.placements.values)
    if history.tier(in: edition.year - 1) == .specialCase {
      return Failure(
        .noInput,
        "\(edition): no estimate; \(edition.year - 1) was a special case, and nothing tells how countries"
          + " move "
          + "from there; 'tierwatch clock \(edition.country) --year \(edition.year)' says what the law"
          + " leaves open")
    }
    return Failure(
      .noInput,
      "\(edition): no estimate; the placements of \(edition.year - 2) and \(edition.year - 1) are not"
        + " entered; "
        + "record them with 'tierwatch placement set'")
  }
}
