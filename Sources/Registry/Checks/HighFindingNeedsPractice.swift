extension Check {
  /// A high finding needs evidence that something is applied, from a source that can be relied on.
  static let highFindingNeedsPractice = Check("high-finding-needs-practice") { records in
    records.orderedUpdates.compactMap { update in
      guard let step = update.finding?.level.step, step >= 3 else { return nil }
      let carried = update.evidence.compactMap { records.evidence[$0] }.contains { entry in
        entry.stage?.showsPractice == true && records.grade(of: entry)?.canCarryAFinding == true
      }
      guard !carried else { return nil }
      return Problem(.highFindingWithoutPractice, at: RecordKey(.statusUpdate, update.id.text))
    }
  }
}
