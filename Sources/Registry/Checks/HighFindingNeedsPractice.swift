extension Check {
  /// A high finding needs evidence that something is applied, from a source that can be relied on; or that could be
  /// when the finding was written, since a grade may be lowered at any time.
  static let highFindingNeedsPractice = Check("high-finding-needs-practice") { records in
    records.highFindings.filter { !records.isCarried($0, by: records.bestGrade(of:)) }.map {
      Problem(.highFindingWithoutPractice, at: RecordKey(.statusUpdate, $0.id.text))
    }
  }
}

extension RecordSet {
  /// High findings that were carried when they were written, by evidence that is graded lower since.
  public var findingsOnTooLittle: [StatusUpdate] {
    highFindings.filter { update in
      // What is locked may carry it.
      update.evidence.allSatisfy { evidence[$0] != nil } && !isCarried(update, by: grade(of:))
        && isCarried(update, by: bestGrade(of:))
    }
  }

  fileprivate var highFindings: [StatusUpdate] {
    orderedUpdates.filter { ($0.finding?.level.step ?? 0) >= 3 }
  }

  fileprivate func isCarried(_ update: StatusUpdate, by grade: (Evidence) -> EvidenceGrade?) -> Bool {
    update.evidence.compactMap { evidence[$0] }.contains { entry in
      entry.stage?.showsPractice == true && grade(entry)?.canCarryAFinding == true
    }
  }
}
