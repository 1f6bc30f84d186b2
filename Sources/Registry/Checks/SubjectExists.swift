extension Check {
  /// A status update is about a recommendation or element that is recorded.
  static let subjectExists = Check("subject-exists") { records in
    records.orderedUpdates.filter { !records.contains($0.about) }.map {
      Problem(.unknownSubject($0.about), at: RecordKey(.statusUpdate, $0.id.text))
    }
  }
}
