extension Check {
  /// Every status update has an author: a pen-name will do.
  static let authorIsNamed = Check("author-is-named") { records in
    records.orderedUpdates.filter { $0.author.allSatisfy(\.isWhitespace) }.map {
      Problem(
        "author-is-named", at: RecordKey(.statusUpdate, $0.id.text), "no author",
        remedy: "add 'author' with a pen-name")
    }
  }
}
