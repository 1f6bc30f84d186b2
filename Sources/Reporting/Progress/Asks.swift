import Registry

/// Every request since the first list, each followed through all the lists in which it stands.
struct Asks: Encodable, Sendable {
  /// From the first in which anything is recorded to the last that is looked at.
  let lists: [List]
  let rows: [Ask]

  struct List: Encodable, Sendable {
    @ByKey var edition: EditionID
    /// Whether every recommendation of it is recorded.
    let complete: Bool
  }
}

extension Asks {
  /// All that was asked up to the snapshot's edition.
  init(_ snapshot: RegistrySnapshot) {
    let edition = snapshot.edition.id
    let asked = snapshot.records.recommendations.values.filter { $0.id.edition.year <= edition.year }
    self.init(snapshot.requests(in: Array(asked)), upTo: edition, in: snapshot)
  }

  /// Some requests, in the lists up to an edition.
  init(_ requests: [Request], upTo last: EditionID, in snapshot: RegistrySnapshot) {
    let lists = snapshot.lists(of: requests, upTo: last)
    self.init(
      lists: lists.map { List(edition: $0.id, complete: $0.listComplete) },
      rows: requests.map { Ask($0, in: lists, snapshot) }.sorted { $0.order < $1.order })
  }

  var years: [Int] { lists.map(\.edition.year) }
  var yearsInPart: [Int] { lists.filter { !$0.complete }.map(\.edition.year) }
  /// Those that do not stand in the last list.
  var earlier: [Ask] { rows.filter { !$0.onLastList } }
}

extension RegistrySnapshot {
  /// The editions from the first in which a request stands.
  fileprivate func lists(of requests: [Request], upTo last: EditionID) -> [Edition] {
    guard let first = requests.flatMap(\.editions).min() else { return [] }
    return records.editions.values.filter { first <= $0.id && $0.id <= last }.sorted { $0.id < $1.id }
  }
}
