import Registry

/// What became different since a day, with the reasons.
struct WhatChanged: Encodable, Sendable {
  let since: ComparisonDay
  let list: ListChanges
  let findings: FindingChanges
  /// What the authorities said since, about this list, earlier ones or what came of this one.
  let claims: [RecommendationSheet.ClaimSheet]
  /// How we read what the Reports wrote since.
  let readings: [RecommendationSheet.ReadingSheet]
  /// Entries linked to the list whose event lies on the day or after it, by how they stand to it.
  let evidence: [Stanced]

  struct Stanced: Encodable, Sendable {
    @ByKey var stance: Stance
    @ByKey var entries: [EvidenceID]
  }
}

extension WhatChanged {
  init(since: ComparisonDay, asks: Asks, in snapshot: RegistrySnapshot) {
    let said = snapshot.said(since: since.day)
    self.init(
      since: since, list: ListChanges(snapshot),
      findings: FindingChanges(asks, since: since.day, in: snapshot),
      claims: said.compactMap(snapshot.claimSheet), readings: said.compactMap(snapshot.readingSheet),
      evidence: snapshot.evidence(since: since.day))
  }

  var entries: Int { evidence.map(\.entries.count).reduce(0, +) }
}

extension RegistrySnapshot {
  /// Claims and readings after a day, oldest first, about what was asked so far or what came of this list.
  fileprivate func said(since day: CalendarDay) -> [StatusUpdate] {
    let heirs = recommendations.reduce(into: Set()) { $0.formUnion(records.descendants(of: $1.id)) }
    return records.statusUpdates.values
      .filter { $0.since > day && $0.track != .finding }
      .filter { $0.about.recommendation.edition <= edition.id || heirs.contains($0.about.recommendation) }
      .sorted { ($0.since, $0.id) < ($1.since, $1.id) }
  }

  /// Each entry once: against the list if it is against any of its recommendations, else for it if for any.
  fileprivate func evidence(since day: CalendarDay) -> [WhatChanged.Stanced] {
    let linked = recommendations.flatMap { evidence(about: $0.id) }.filter { $0.entry.event.lastDay >= day }
    let stances = Dictionary(grouping: linked, by: \.entry.id).mapValues { Set($0.map(\.stance)) }
    return Stance.allCases.map { stance in
      WhatChanged.Stanced(
        stance: stance, entries: stances.filter { Stance.strongest($0.value) == stance }.keys.sorted())
    }
  }
}
