import Registry

extension Wording {
  /// What the authorities say of a recommendation, since when, and why we think so.
  func claim(_ claim: RecommendationSheet.ClaimSheet, in edition: EditionID?) -> Line {
    let uncited = claim.evidence.isEmpty && words(claim.reason) != nil ? " (\(book.text.uncited))" : ""
    return cited(
      "\(name(claim.recommendation, claim.title, in: edition)): \(book.scale.claim(claim.claim))"
        + " (\(book.dates.since(claim.since))). \(words(claim.reason) ?? book.text.protectedReason)\(uncited)",
      claim.evidence)
  }

  /// How we read what a Report wrote of a recommendation.
  func reading(_ reading: RecommendationSheet.ReadingSheet, in edition: EditionID?) -> Line {
    cited(
      "\(name(reading.recommendation, reading.title, in: edition)):"
        + " \(read(reading.edition, reading.direction, reading.certainty))."
        + " \(words(reading.reason) ?? book.text.protectedReason)", reading.evidence)
  }
}
