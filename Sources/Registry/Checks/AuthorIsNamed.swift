extension Check {
  /// Every status update has an author: a pen-name will do.
  static let authorIsNamed = Check("author-is-named") { records in
    records.orderedUpdates.filter { $0.author.allSatisfy(\.isWhitespace) }.map {
      Problem(.noAuthor, at: RecordKey(.statusUpdate, $0.id.text))
    }
  }
}
