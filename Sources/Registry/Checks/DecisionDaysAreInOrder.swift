extension Check {
  /// A decision is due, and ends, no earlier than it was taken.
  static let decisionDaysAreInOrder = Check("decision-days-are-in-order") { records in
    records.orderedDecisions.flatMap { decision in
      let due = decision.due.flatMap {
        $0 < decision.decided ? Fault.dueBeforeDecided(decision.decided) : nil
      }
      let closed = decision.closed.flatMap {
        $0.on < decision.decided ? Fault.closedBeforeDecided(decision.decided) : nil
      }
      return [due, closed].compactMap(\.self).map { Problem($0, at: RecordKey(.decision, decision.id.text)) }
    }
  }
}
