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

extension Complaint {
  /// Why there is no estimate of an edition: two years are missing, or the last one was a special case.
  static func nothingToEstimate(_ edition: EditionID, in snapshot: RegistrySnapshot) -> Complaint {
    guard RuleSet(reportYear: edition.year) != .noWatchList else { return .noWatchListYet(edition) }
    let history = TierHistory(country: edition.country, placements: snapshot.records.placements.values)
    return history.tier(in: edition.year - 1) == .specialCase
      ? .afterSpecialCase(edition) : .placementsMissing(edition)
  }
}
