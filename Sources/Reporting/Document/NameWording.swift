import Registry

extension Wording {
  /// `1a. Investigate`, or `1a (2018). Investigate` where it stands in another list than the reader's.
  func name(_ subjects: [SubjectID], _ titles: [LocalizedText], in edition: EditionID?) -> String {
    let numbers = subjects.map(\.short).joined(separator: ", ")
    let list = subjects.first?.recommendation.edition
    return
      "\(numbers)\(year(of: list, in: edition)). \(titles.map { words($0) ?? book.text.protected }.joined(separator: "; "))"
  }

  /// `1. Investigate trafficking`, or `1 (2018). Investigate trafficking`.
  func name(_ id: RecommendationID, _ title: LocalizedText?, in edition: EditionID?) -> String {
    "\(id.position)\(year(of: id.edition, in: edition)). \(title.flatMap(words) ?? id.text)"
  }

  private func year(of list: EditionID?, in edition: EditionID?) -> String {
    list.flatMap { $0 == edition ? nil : " (\($0.year))" } ?? ""
  }
}
