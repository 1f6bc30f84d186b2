extension Check {
  /// A commentary stands in a report on an edition that is recorded.
  static let commentaryHasAnEdition = Check("commentary-has-an-edition") { records in
    records.commentaries.values.sorted { $0.id < $1.id }
      .filter { records.editions[$0.edition] == nil }
      .map {
        Problem(
          "commentary-has-an-edition", at: RecordKey(.commentary, $0.id.text),
          "edition \($0.edition) is not recorded", remedy: "correct the name, or add the edition first")
      }
  }
}
