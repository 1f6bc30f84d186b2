import Foundation
import GRDB
import Registry

/// Which of the versions in force is shown, while nobody has settled which of them holds: what is not for this registry
/// first, and then a withdrawal, so that nothing comes back unasked; then the most sensitive, so that no merge lowers a
/// level; among equals the later.
struct Precedence: Comparable {
  private let step: Int
  private let level: Sensitivity

  /// - Parameter payload: what lies in the journal, for one that is not encrypted.
  init(change: String, isWithheld: Bool, level: Sensitivity?, payload: () throws -> Data?) throws {
    step = isWithheld ? 2 : change == "record" ? 0 : 1
    self.level =
      step > 0 ? .sealed : try level ?? payload().map { try Payload.stored($0).ownLevel } ?? .public
  }

  init(of version: Version, in db: Database) throws {
    try self.init(change: version.word, isWithheld: version.isWithheld, level: version.level) {
      try version.payload(in: db)
    }
  }

  static func < (one: Self, other: Self) -> Bool { (one.step, one.level) < (other.step, other.level) }
}

extension Payload.Stored {
  /// The level that stands in it.
  var ownLevel: Sensitivity {
    switch self {
    case .envelope(let envelope): envelope.level
    case .change(let change): change.record?.ownLevel ?? .public
    }
  }
}

extension Registry.Record {
  /// The level that it says it has.
  var ownLevel: Sensitivity {
    switch self {
    case .evidence(let entry): entry.sensitivity
    case .source(let source): source.sensitivity
    case .country, .body, .owner, .edition, .placement, .recommendation, .statusUpdate, .commentary,
      .decision,
      .author:
      .public
    }
  }
}
