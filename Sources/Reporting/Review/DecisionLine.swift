import Registry

/// A decision of an earlier review, and how it stands.
struct DecisionLine: Encodable, Sendable {
  @ByKey var id: DecisionID
  @ByKey var decided: CalendarDay
  @ByKey var text: LocalizedText
  @ByKey var recommendations: [RecommendationID]
  let owner: BodySheet?
  @ByKey var due: CalendarDay?
  @ByKey var state: DecisionState
  @ByKey var closedOn: CalendarDay?
  @ByKey var note: LocalizedText?
  @ByKey var evidence: [EvidenceID]
}

extension DecisionLine {
  /// Those of the last meeting, those still open from earlier ones, and those that ended since.
  static func all(in snapshot: RegistrySnapshot) -> [DecisionLine] {
    let all = snapshot.records.decisions.values.filter { $0.decided <= snapshot.asOf }
    let last = all.map(\.decided).max() ?? snapshot.asOf
    let lines = all.map { DecisionLine($0, in: snapshot) }
    return lines.filter { line in
      line.decided == last || line.isOpen || line.closedOn.map { $0 >= last } ?? false
    }
    .sorted { ($0.state.order, $0.due?.iso ?? "~", $0.id) < ($1.state.order, $1.due?.iso ?? "~", $1.id) }
  }

  private init(_ decision: Decision, in snapshot: RegistrySnapshot) {
    let closed = decision.closed.flatMap { $0.on <= snapshot.asOf ? $0 : nil }
    self.init(
      id: decision.id, decided: decision.decided, text: decision.text,
      recommendations: decision.recommendations, owner: decision.owner.map { BodySheet($0, in: snapshot) },
      due: decision.due, state: decision.state(on: snapshot.asOf), closedOn: closed?.on, note: closed?.note,
      evidence: snapshot.inSight(closed?.evidence ?? []))
  }

  var isOpen: Bool { state == .late || state == .open }

  /// Whether a meeting has to ask about it.
  func isDue(by day: CalendarDay) -> Bool { isOpen && due.map { $0 <= day } ?? true }
}

extension DecisionState {
  /// What wants an answer comes first.
  fileprivate var order: Int {
    switch self {
    case .late: 0
    case .open: 1
    case .done: 2
    case .dropped: 3
    }
  }
}
