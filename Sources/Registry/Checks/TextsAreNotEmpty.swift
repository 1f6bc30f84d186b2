extension Check {
  /// A fact and a reason say something.
  static let textsAreNotEmpty = Check("texts-are-not-empty") { records in
    let texts: [(RecordKey, String, LocalizedText)] =
      records.orderedEvidence.map { (RecordKey(.evidence, $0.id.text), "fact", $0.fact) }
      + records.orderedUpdates.map { (RecordKey(.statusUpdate, $0.id.text), "reason", $0.reason) }
    return
      texts
      .filter { _, _, text in
        text.versions.isEmpty || text.versions.values.contains { $0.words.allSatisfy(\.isWhitespace) }
      }
      .map { key, field, _ in
        Problem(
          "texts-are-not-empty", at: key, "empty \(field)",
          remedy: "write one sentence in at least one language")
      }
  }
}
