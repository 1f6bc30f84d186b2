import Registry

/// Two entries in sight of which either names the other, in order of name.
struct DisagreeingPair: Hashable, Comparable {
  let first: EvidenceID
  let second: EvidenceID

  static func < (one: Self, other: Self) -> Bool { (one.first, one.second) < (other.first, other.second) }
}

extension RegistrySnapshot {
  /// The entries that disagree, whichever of the two says so, each two once.
  var disagreeing: [DisagreeingPair] {
    let pairs = register.flatMap { entry in
      inSight(entry.disagreesWith).filter { $0 != entry.id }.map {
        DisagreeingPair(first: min(entry.id, $0), second: max(entry.id, $0))
      }
    }
    return Set(pairs).sorted()
  }
}

/// Which entries disagree over which figures.
struct Disputes {
  let pairs: [DisagreeingPair]
  let counts: [Count]
  private let places: [EvidenceID: [Int]]
  private var rivals: [Int: Set<EvidenceID>] = [:]

  init(_ pairs: [DisagreeingPair], over counts: [Count]) {
    (self.pairs, self.counts) = (pairs, counts)
    places = Dictionary(grouping: counts.indices) { counts[$0].entry.id }
    for pair in pairs {
      for place in measures(of: pair).flatMap({ facing(pair, over: $0) }) {
        rivals[place, default: []].insert(counts[place].entry.id == pair.first ? pair.second : pair.first)
      }
    }
  }

  /// The entries that disagree with the figure at a place.
  func rivals(at place: Int) -> [EvidenceID] { rivals[place, default: []].sorted() }

  /// What both count or, failing that, what either does; in the registry's order.
  private func measures(of pair: DisagreeingPair) -> [Measure] {
    let (one, other) = (measures(of: pair.first), measures(of: pair.second))
    let shared = one.intersection(other)
    return Measure.allCases.filter((shared.isEmpty ? one.union(other) : shared).contains)
  }

  private func measures(of entry: EvidenceID) -> Set<Measure> {
    Set(places[entry, default: []].map { counts[$0].figure.measure })
  }

  /// Where they are told of with their facts: under each measure that both count, else under the first that
  /// either does.
  func measuresToTell(of pair: DisagreeingPair) -> [Measure] {
    let own = measures(of: pair)
    let isShared = own.contains {
      measures(of: pair.first).contains($0) && measures(of: pair.second).contains($0)
    }
    return isShared ? own : Array(own.prefix(1))
  }

  /// The figures of a measure that stand against each other: those of times that overlap, else all of both.
  func facing(_ pair: DisagreeingPair, over measure: Measure) -> [Int] {
    let own = { entry in places[entry, default: []].filter { counts[$0].figure.measure == measure } }
    let (first, second) = (own(pair.first), own(pair.second))
    let beside = { (one: Int, others: [Int]) in
      others.contains { counts[$0].figure.period.overlaps(counts[one].figure.period) }
    }
    let facing = first.filter { beside($0, second) } + second.filter { beside($0, first) }
    return facing.isEmpty ? first + second : facing
  }
}
