/// Whoever stands behind sources: what one owner says in many places is said once.
public struct Owner: Hashable, Sendable {
  public let id: OwnerID
  public let name: LocalizedText
  public let kind: OwnerKind
  /// The owner that it belongs to and counts as one with: a ministry, for its press service.
  public let partOf: OwnerID?

  public init(id: OwnerID, name: LocalizedText, kind: OwnerKind, partOf: OwnerID? = nil) {
    (self.id, self.name, self.kind, self.partOf) = (id, name, kind, partOf)
  }
}

extension Source {
  /// The owner that it names; `nil` where somebody wrote words of another form.
  public var ownerID: OwnerID? {
    // A name of another country's is no record of this one: "ILO-Bishkek" is how people write.
    OwnerID(owner).flatMap { $0.country == id.country ? $0 : nil }
  }
}

extension RecordSet {
  /// Who stands behind a source in the end, through all that its owner is part of; words that name no record stand
  /// for themselves.
  public func standsBehind(_ source: Source) -> String {
    source.ownerID.map { root(of: $0).text } ?? source.owner
  }

  /// The same for an entry; one whose source is not recorded stands for itself.
  public func standsBehind(_ entry: Evidence) -> String {
    sources[entry.source].map(standsBehind) ?? entry.source.text
  }

  /// The owners of some sources, and all that those are part of.
  public func owners(of sources: some Sequence<Source>) -> Set<OwnerID> {
    let named = Set(sources.compactMap(\.ownerID)).filter { owners[$0] != nil }
    return named.reduce(into: named) { all, owner in
      all.formUnion(reached(from: owner) { [owners[$0]?.partOf].compactMap(\.self) })
    }
  }

  /// The owner that one belongs to in the end.
  public func root(of owner: OwnerID) -> OwnerID {
    var path = [owner]
    while let next = path.last.flatMap({ owners[$0]?.partOf }), owners[next] != nil {
      // A circle is a problem that is listed elsewhere; whoever stands in it counts as one.
      if let back = path.firstIndex(of: next) { return path[back...].min() ?? next }
      path.append(next)
    }
    return path.last ?? owner
  }
}

extension Source {
  /// The same source of another owner, or graded anew.
  public func with(owner: String? = nil, reliability: Judgement<Reliability>? = nil) -> Source {
    Source(
      id: id, title: title, publisher: publisher, owner: owner ?? self.owner, link: link, document: document,
      language: language, published: published, captured: captured,
      reliability: reliability ?? self.reliability, sensitivity: sensitivity, note: note)
  }
}

extension Evidence {
  /// The same entry graded anew, or confirming others too.
  public func with(
    credibility: Judgement<Credibility>? = nil, corroborating others: [EvidenceID] = []
  ) -> Evidence {
    Evidence(
      id: id, fact: fact, event: event, recorded: recorded, area: area, direction: direction,
      attributedTo: attributedTo, modality: modality, links: links, restates: restates,
      corroborates: corroborates + others.filter { !corroborates.contains($0) },
      disagreesWith: disagreesWith, criteria: criteria, place: place, stage: stage, kind: kind,
      figures: figures, source: source, locator: locator, credibility: credibility ?? self.credibility,
      sensitivity: sensitivity, note: note)
  }
}
