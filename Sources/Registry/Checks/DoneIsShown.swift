extension Check {
  /// What is said to be done has a note or evidence that says how one knows.
  static let doneIsShown = Check("done-is-shown") { records in
    records.orderedDecisions
      .filter { $0.closed?.outcome == .done && $0.closed?.note == nil && $0.evidence.isEmpty }
      .map { Problem(.doneUnshown, at: RecordKey(.decision, $0.id.text)) }
  }
}
