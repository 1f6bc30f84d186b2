import Registry

/// What a meeting talks about, in order: what is due, what got worse, what is stuck, then the rest by consent.
struct Agenda: Encodable, Sendable {
  /// Decisions that are late, or due before the end of the next reporting period.
  @ByKey var decisions: [DecisionID]
  let items: [Item]
  /// Nothing here wants a discussion.
  @ByKey var byConsent: [RecommendationID]

  struct Item: Encodable, Sendable {
    @ByKey var situation: Proposal.Situation
    @ByKey var recommendations: [RecommendationID]
  }
}

extension Agenda {
  init(_ proposals: [Proposal], _ decisions: [DecisionLine], by due: CalendarDay) {
    self.init(
      decisions: decisions.filter { $0.isDue(by: due) }.map(\.id),
      items: Proposal.Situation.allCases.filter(\.wantsDiscussion).compactMap { situation in
        let here = proposals.filter { $0.situation == situation }.map(\.recommendation)
        return here.isEmpty ? nil : Item(situation: situation, recommendations: here)
      },
      byConsent: proposals.filter { !$0.situation.wantsDiscussion }.map(\.recommendation))
  }
}

extension Proposal.Situation {
  /// Whether a meeting talks about it, or only takes note.
  var wantsDiscussion: Bool {
    switch self {
    case .contrary, .regressed, .claimAhead, .stuck, .unknown, .noAction: true
    case .begun, .largely, .implemented, .notApplicable: false
    }
  }
}
