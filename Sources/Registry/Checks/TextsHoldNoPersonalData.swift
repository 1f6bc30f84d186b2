extension Check {
  /// No personal number, telephone number or e-mail address in any text: the registry holds facts about
  /// systems, never about a survivor or a source.
  static let textsHoldNoPersonalData = Check("texts-hold-no-personal-data") { records in
    records.writtenTexts.flatMap { key, text in
      text.versions.values.compactMap { personalData(in: $0.words) }.sorted().prefix(1).map { found in
        Problem(
          "texts-hold-no-personal-data", at: key, "a text holds what looks like \(found)",
          remedy: "take it out; write about the system, not about a person")
      }
    }
  }
}

/// What kind of personal data a text seems to hold; never the data itself.
func personalData(in words: String) -> String? {
  if words.contains(/\b\d{14}\b/) { return "a personal number" }
  // Word by word, and no longer than an address can be: the pattern slows down on long runs of letters.
  let addresses = words.split(whereSeparator: \.isWhitespace).filter {
    $0.contains("@") && $0.utf8.count < 320
  }
  if addresses.contains(where: { $0.contains(/[\w.+-]+@[\w-]+\.\w{2,}/) }) { return "an e-mail address" }
  if words.contains(/\+\d[\d ()-]{7,}\d/) || words.contains(/\b0\d{3}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}\b/) {
    return "a telephone number"
  }
  return nil
}

extension RecordSet {
  /// Texts that people write about what happened, with the record that each belongs to.
  fileprivate var writtenTexts: [(key: RecordKey, text: LocalizedText)] {
    orderedEvidence.flatMap { entry in
      [entry.fact, entry.note, entry.credibility?.reason].compactMap(\.self)
        .map { (RecordKey(.evidence, entry.id.text), $0) }
    }
      + orderedUpdates.flatMap { update in
        [update.reason, update.nextStep].compactMap(\.self)
          .map { (RecordKey(.statusUpdate, update.id.text), $0) }
      }
      + commentaries.values.sorted { $0.id < $1.id }.map { (RecordKey(.commentary, $0.id.text), $0.text) }
  }
}
