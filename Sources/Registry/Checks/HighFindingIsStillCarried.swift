extension Check {
  /// A high finding still has such evidence, as it is graded now.
  static let highFindingIsStillCarried = Check("high-finding-is-still-carried") { records in
    records.findingsOnTooLittle.map {
      Problem(.findingOnTooLittle, at: RecordKey(.statusUpdate, $0.id.text))
    }
  }
}
