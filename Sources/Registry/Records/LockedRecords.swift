/// A piece of evidence whose words cannot be read now: its time and its level are all that is known of it.
public struct LockedEvidence: Hashable, Sendable {
  public let id: EvidenceID
  public let event: EventDate
  public let sensitivity: Sensitivity

  public init(id: EvidenceID, event: EventDate, sensitivity: Sensitivity) {
    (self.id, self.event, self.sensitivity) = (id, event, sensitivity)
  }
}

/// What is known of records while they are locked.
public struct LockedRecords: Hashable, Sendable {
  public var evidence: [EvidenceID: LockedEvidence] = [:]
  public var sources: Set<SourceID> = []
  /// Records that are there, but for their words.
  public var wordless: Set<RecordKey> = []

  public init() {}

  public var isEmpty: Bool { count == 0 }
  public var count: Int { evidence.count + sources.count + wordless.count }
}

extension Record {
  /// What stays in sight of it while it is locked: nothing that anybody wrote in words of their own.
  public var withoutWords: Record? {
    switch self {
    case .statusUpdate(let update): .statusUpdate(update.withoutWords)
    case .commentary(let commentary): .commentary(commentary.withoutWords)
    case .decision(let decision): .decision(decision.withoutWords)
    case .country, .body, .owner, .source, .edition, .placement, .recommendation, .evidence, .author: nil
    }
  }
}

extension StatusUpdate {
  /// The same without its reason and next step.
  public var withoutWords: StatusUpdate {
    StatusUpdate(
      id: id, about: about, since: since, period: period, statement: statement, evidence: evidence,
      reason: LocalizedText([:]), author: author)
  }
}

extension Commentary {
  /// The same without its text.
  public var withoutWords: Commentary {
    Commentary(
      id: id, edition: edition, section: section, author: author, since: since, text: LocalizedText([:]))
  }
}

extension Decision {
  /// The same without its text and the note on its end.
  public var withoutWords: Decision {
    Decision(
      id: id, decided: decided, text: LocalizedText([:]), recommendations: recommendations, owner: owner,
      due: due, author: author,
      closed: closed.map { Closing(outcome: $0.outcome, on: $0.on, evidence: $0.evidence) })
  }
}
