extension Record {
  /// What may stand in its words only if its writer says why; every kind once a field. What stood in it before,
  /// to the letter, was answered for then.
  public func cautions(over old: Record? = nil, known: KnownNames) -> [Problem] {
    let before = old.flatMap { $0.isProtected == isProtected ? Set($0.writtenWords) : nil } ?? []
    return writtenWords.filter { !$0.isPublishedName && !before.contains($0) }.flatMap { text in
      Guard.shipped.warned(in: text.words, known: known, isProtected: isProtected).firstOfEach
        .map { Problem(.caution($0.caution, text.place($0.sentence)), at: key) }
    }
  }

  /// Whether it is an entry that stays out of public output.
  public var isProtected: Bool {
    if case .evidence(let entry) = self { entry.sensitivity > .public } else { false }
  }

  /// Whether it is an entry that stays out of public output and yet says a day: a quarter would do.
  public var tellsProtectedDay: Bool {
    guard isProtected, case .evidence(let entry) = self else { return false }
    return switch entry.event {
    case .day, .month: true
    case .quarter, .year, .span: false
    }
  }
}

extension RecordSet {
  /// What may stand in these records only if its writer says why.
  public var cautions: [Problem] {
    let known = knownNames
    return all.sorted { ($0.key.kind.rawValue, $0.key.name) < ($1.key.kind.rawValue, $1.key.name) }
      .flatMap { $0.cautions(known: known) }
  }

  /// Names that the records themselves hold: of bodies, and who publishes and owns sources.
  public var knownNames: KnownNames {
    let ofBodies = bodies.values.flatMap { $0.name.versions.values.map(\.words) }
    let ofSources = sources.values.flatMap { source in
      (source.publisher?.versions.values.map(\.words) ?? []) + [source.owner]
    }
    let ofOwners = owners.values.flatMap { $0.name.versions.values.map(\.words) }
    return KnownNames(ofBodies + ofOwners + (sources.isEmpty ? [] : ofSources))
  }
}

extension [Sighting] {
  /// The first of each kind.
  fileprivate var firstOfEach: [(caution: Caution, sentence: Int)] {
    var seen: Set<Caution> = []
    return compactMap { sighting in
      guard case .warned(let caution) = sighting.what, seen.insert(caution).inserted
      else { return nil }
      return (caution, sighting.sentence)
    }
  }
}
