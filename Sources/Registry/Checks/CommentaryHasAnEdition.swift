extension Check {
  /// A commentary stands in a report on an edition that is recorded.
  static let commentaryHasAnEdition = Check("commentary-has-an-edition") { records in
    records.orderedCommentaries
      .filter { records.editions[$0.edition] == nil }
      .map { Problem(.commentaryWithoutEdition($0.edition), at: RecordKey(.commentary, $0.id.text)) }
  }
}
