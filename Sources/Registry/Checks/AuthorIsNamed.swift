extension Check {
  /// Every status update, decision and commentary has an author: a pen-name will do.
  static let authorIsNamed = Check("author-is-named") { records in
    let authors =
      records.orderedUpdates.map { (RecordKey(.statusUpdate, $0.id.text), $0.author) }
      + records.orderedCommentaries.map { (RecordKey(.commentary, $0.id.text), $0.author) }
      + records.orderedDecisions.map { (RecordKey(.decision, $0.id.text), $0.author) }
    return authors.filter { $0.1.allSatisfy(\.isWhitespace) }.map { Problem(.noAuthor, at: $0.0) }
  }
}
