extension Check {
  /// A figure that is part of a total, or was restated, names an entry that is recorded.
  static let figurePartOfExists = Check("figure-part-of-exists") { records in
    records.orderedEvidence.flatMap { entry in
      entry.figures.flatMap { [$0.partOf, $0.restatedBy].compactMap(\.self) }
        .filter { records.evidence[$0] == nil }
        .map { Problem(.unknownInFigure($0), at: RecordKey(.evidence, entry.id.text)) }
    }
  }
}
