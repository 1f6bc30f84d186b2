import Registry

extension Edition {
  /// The day from which its list is open; without a known publication, the end of its period.
  var opened: CalendarDay { published ?? id.period.last }
}

extension RegistrySnapshot {
  /// The list with only those findings that held on a day, and could be given then.
  func list(asHeldOn day: CalendarDay) -> RegistrySnapshot {
    let recommendations = records.recommendations.values.map(Record.recommendation)
    let updates = records.statusUpdates.values.filter { isHeld($0, on: day) }.map(Record.statusUpdate)
    return RegistrySnapshot(
      edition: edition, records: RecordSet(recommendations + updates), asOf: day, audience: audience,
      withheld: withheld, journalHead: journalHead, contentDigest: contentDigest)
  }

  // What it rests on may have become known only later: then it could not be said yet.
  private func isHeld(_ update: StatusUpdate, on day: CalendarDay) -> Bool {
    update.since <= day
      && update.evidence.compactMap { records.evidence[$0] }.allSatisfy { entry in
        let published = records.sources[entry.source]?.published
        return entry.event.lastDay <= day && published.map { $0.lastDay <= day } ?? true
      }
  }

  /// What the list's findings stand on, in printed order.
  var subjects: [SubjectID] { recommendations.flatMap(subjects(of:)) }

  /// Pen-names stay inside: public output shows roles.
  func shown(_ author: String?) -> String? { audience == .public ? nil : author }
}
