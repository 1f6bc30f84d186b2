import ArgumentParser
import Registry
import Reporting
import Storage

/// A day of comparison as it is typed: the day itself, or the edition that was published on it.
enum SinceArgument {
  case day(CalendarDay)
  case edition(EditionID)

  /// The day, in the light of what is recorded.
  func comparison(in snapshot: RegistrySnapshot) throws -> ComparisonDay {
    let comparison = try resolved(in: snapshot)
    guard !comparison.lies(after: snapshot.asOf) else {
      throw Complaint.sinceIsLater(than: snapshot.asOf)
    }
    return comparison
  }

  private func resolved(in snapshot: RegistrySnapshot) throws -> ComparisonDay {
    switch self {
    case .day(let day): return ComparisonDay(day)
    case .edition(let id):
      guard let edition = snapshot.records.editions[id] else { throw JournalError.unknownEdition(id.text) }
      return ComparisonDay(edition)
    }
  }
}

extension SinceArgument: ExpressibleByArgument {
  init?(argument: String) {
    if let day = CalendarDay(iso: argument) {
      self = .day(day)
    } else if let edition = EditionID(argument) {
      self = .edition(edition)
    } else {
      return nil
    }
  }
}
