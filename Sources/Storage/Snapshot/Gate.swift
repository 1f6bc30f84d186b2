import Registry

/// The one place where it is decided what a day and an audience let through.
struct Gate {
  let asOf: CalendarDay
  let audience: Sensitivity
  private let all: RecordSet
  private let levelsNow: [EvidenceID: Sensitivity]

  /// `levelsNow`: what has been raised since the records were as they are stays in, whenever one looks.
  init(
    _ all: RecordSet, asOf: CalendarDay, audience: Sensitivity, levelsNow: [EvidenceID: Sensitivity] = [:]
  ) {
    (self.all, self.asOf, self.audience, self.levelsNow) = (all, asOf, audience, levelsNow)
  }

  private func level(of entry: Evidence) -> Sensitivity {
    max(
      entry.sensitivity, levelsNow[entry.id] ?? .public, all.sources[entry.source]?.sensitivity ?? .public)
  }

  /// What held by the day and may be seen, and how many entries held but may not.
  func admitted(to edition: Edition) -> (records: RecordSet, withheld: Int) {
    let held = all.evidence.values.filter(isHeld)
    let seen = held.filter { level(of: $0) <= audience }
    let locked = all.locked.evidence.values.filter { $0.event.lastDay <= asOf }
    let names = Set(seen.map(\.id))
    let editions = all.editions.values.filter { $0.id == edition.id || isPublished($0.id) }
    let placements = all.placements.values.filter { isPublished($0.edition) }
    let listed = Set(editions.map(\.id))
    let cited = Set(seen.map(\.source) + editions.compactMap(\.source) + placements.compactMap(\.source))
    var records = RecordSet(all.countries.values.map(Record.country) + all.bodies.values.map(Record.body))
    let sources = all.sources.values.filter { cited.contains($0.id) }
    records.insert(sources.map(Record.source))
    records.insert(all.owners(of: sources).compactMap { all.owners[$0] }.map(Record.owner))
    records.insert(editions.map(Record.edition) + placements.map(Record.placement))
    records.insert(
      all.recommendations.values.filter { listed.contains($0.id.edition) }.map(Record.recommendation))
    records.insert(
      seen.map { .evidence($0.keepingLinks(to: names, note: note(of: $0, seen: names)).asking(nil)) })
    records.insert(
      all.statusUpdates.values.filter(isHeld).map { .statusUpdate(masked($0, seen: names)) })
    records.insert(
      all.decisions.values.filter { $0.decided <= asOf }.map { .decision(asHeld($0, seen: names)) })
    records.insert(
      all.commentaries.values.filter { $0.since <= asOf }.map { .commentary(masked($0, seen: names)) })
    return (records, held.count - seen.count + locked.count)
  }

  /// A note of ours is for nobody's report, but where sources disagree it says why; and then it may name no
  /// entry that is out of sight.
  private func note(of entry: Evidence, seen: Set<EvidenceID>) -> LocalizedText? {
    guard let note = entry.note, !entry.disagreesWith.isEmpty, seen.isSuperset(of: entry.disagreesWith)
    else { return nil }
    let hidden = all.evidence.keys.filter { !seen.contains($0) } + all.locked.evidence.keys
    let words = note.versions.values.map(\.words)
    return hidden.contains { name in words.contains { $0.contains(name.text) } } ? nil : note
  }

  // When a protected source came out is not known while it is locked, and makes no difference when it is not.
  private func isHeld(_ entry: Evidence) -> Bool {
    guard entry.event.lastDay <= asOf else { return false }
    if entry.sensitivity.isProtected { return true }
    return all.sources[entry.source]?.published.map { $0.lastDay <= asOf } ?? true
  }

  // What it rests on may have become known only later: then it could not be said yet.
  private func isHeld(_ update: StatusUpdate) -> Bool {
    update.since <= asOf && areHeld(update.evidence)
  }

  private func areHeld(_ cited: [EvidenceID]) -> Bool {
    cited.allSatisfy { name in
      all.evidence[name].map(isHeld) ?? (all.locked.evidence[name].map { $0.event.lastDay <= asOf } ?? true)
    }
  }

  // Without a recorded day a Report counts from the day on which the law wants it: 30 June.
  private func isPublished(_ id: EditionID) -> Bool {
    guard let due = CalendarDay(year: id.year, month: 6, day: 30) else { return false }
    return (all.editions[id]?.published ?? due) <= asOf
  }

  /// A text is as sensitive as the most sensitive evidence that it cites.
  private func masked(_ update: StatusUpdate, seen: Set<EvidenceID>) -> StatusUpdate {
    let restsOnMore = restsOnMore(update.evidence)
    return StatusUpdate(
      id: update.id, about: update.about, since: update.since, period: update.period,
      statement: update.statement, evidence: update.evidence.filter(seen.contains),
      reason: restsOnMore ? LocalizedText([:]) : update.reason, author: update.author,
      nextStep: restsOnMore ? nil : update.nextStep)
  }

  // What is withdrawn or erased may have been anything, and its words may live on in what cites it.
  private func restsOnMore(_ cited: [EvidenceID]) -> Bool {
    cited.contains { (all.evidence[$0].map(level) ?? .sealed) > audience }
  }
}

extension Gate {
  /// As it stood on the day: what ended later, or rests on what was published later, is still open.
  private func asHeld(_ decision: Decision, seen: Set<EvidenceID>) -> Decision {
    let ended = decision.closed.flatMap { closing in
      closing.on <= asOf && areHeld(closing.evidence)
        ? closing : nil
    }
    return masked(decision.closed(ended), seen: seen)
  }

  /// Its words are as sensitive as the most sensitive evidence that it cites or names.
  private func masked(_ decision: Decision, seen: Set<EvidenceID>) -> Decision {
    let restsOnMore = restsOnMore(decision.evidence)
    let isHidden = restsOnMore || namesHidden(decision.mentioned, seen: seen)
    return Decision(
      id: decision.id, decided: decision.decided, text: isHidden ? LocalizedText([:]) : decision.text,
      recommendations: decision.recommendations, owner: decision.owner, due: decision.due,
      author: decision.author,
      closed: decision.closed.map {
        Decision.Closing(
          outcome: $0.outcome, on: $0.on, note: isHidden ? nil : $0.note,
          evidence: $0.evidence.filter(seen.contains))
      })
  }
}

extension Gate {
  /// A judgement tells of an entry that it names.
  private func masked(_ commentary: Commentary, seen: Set<EvidenceID>) -> Commentary {
    guard namesHidden(commentary.text.mentioned, seen: seen) else { return commentary }
    return Commentary(
      id: commentary.id, edition: commentary.edition, section: commentary.section, author: commentary.author,
      since: commentary.since, text: LocalizedText([:]))
  }

  private func namesHidden(_ mentioned: Set<EvidenceID>, seen: Set<EvidenceID>) -> Bool {
    mentioned.contains {
      (all.evidence[$0] != nil || all.locked.evidence[$0] != nil) && !seen.contains($0)
    }
  }
}

extension Evidence {
  /// The same entry without a trace of those that are not in sight.
  func keepingLinks(to names: Set<EvidenceID>, note: LocalizedText?) -> Evidence {
    Evidence(
      id: id, fact: fact, event: event, recorded: recorded, area: area, direction: direction,
      attributedTo: attributedTo, modality: modality, links: links, restates: restates.filter(names.contains),
      corroborates: corroborates.filter(names.contains),
      disagreesWith: disagreesWith.filter(names.contains), criteria: criteria, place: place, stage: stage,
      kind: kind, figures: figures.map { $0.keepingLinks(to: names) }, source: source, locator: locator,
      credibility: credibility, sensitivity: sensitivity, note: note, lowering: lowering)
  }
}

extension Figure {
  fileprivate func keepingLinks(to names: Set<EvidenceID>) -> Figure {
    Figure(
      measure: measure, unit: unit, value: value, upTo: upTo, approximate: approximate, bound: bound,
      moved: moved, basis: basis, period: period, countedBy: countedBy, comparison: comparison,
      breakdown: breakdown, definition: definition,
      partOf: partOf.flatMap { names.contains($0) ? $0 : nil },
      restatedBy: restatedBy.flatMap { names.contains($0) ? $0 : nil })
  }
}
