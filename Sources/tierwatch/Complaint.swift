import Registry
import Storage

/// What the program itself cannot do, or finds wrong; how each ends stands in `Exit`.
enum Complaint: Error {
  // The program and its surroundings.
  case commandLineIsNotUTF8
  case clockIsWrong
  case noName(RecordKind)
  case deviceCannotBeWritten(path: String)
  case registryStandsThere(path: String)
  case outputCannotBeWritten(path: String)
  case noFolder(path: String)
  /// It holds something; a pack may be replaced.
  case folderInUse(path: String, isPack: Bool)
  case noPack(path: String)
  case noManifest(path: String)
  case pack([PackDifference])
  case programMissing(OutsideProgram)
  /// With what it said.
  case programFailed(OutsideProgram, String)

  // What is wrong with records, all of it.
  /// All of it; or rows, where a file for refused ones would let the others in.
  case files(FileProblems, mayRefuseRows: Bool = false)
  /// Rows that were left out of an import, and the file that they are in; none in a dry run.
  case rows(RefusedRows, in: String?)
  case records([Problem])
  case conflicts([RecordChange])
  case fileMayNot([FileMayNot])
  /// So many drafts that nobody has accepted.
  case proposed(Int, files: [String])
  case narrative(NarrativeFault)
  case mismatches([Mismatch])
  case troubles(Int)
  /// Data that a published method was not fitted to.
  case otherData(path: String, method: String)

  // Writing by hand.
  case emptySource
  case countryNeeded
  case countryOfAuthorNeeded
  /// What was typed for an option that takes a field of a record file.
  case typedField(String, TypedFieldFault)
  case nothingToChange(String, option: String)
  /// Then nobody could write here.
  case lastAuthor(AuthorID)
  case recordedAlready(RecommendationID)
  /// Also of one that was withdrawn since.
  case decisionRecordedAlready(DecisionID)
  case ownerRecordedAlready(OwnerID)
  case editionNeeded(EditionID)
  case newRecommendation(RecommendationID)
  case newElement(ElementID)
  case sealed(EvidenceID)
  case lowering(EvidenceID, from: Sensitivity, to: Sensitivity)
  case nobodyToAsk
  /// None was given, or two that differ.
  case noPassphrase
  case passphrasesDiffer
  case entryAbove(Audience, EvidenceID)
  /// A file that more is in than an audience may see.
  case fileAbove(Audience, level: Sensitivity)
  /// Nothing is written over.
  case outputStandsThere(path: String)
  case largeImport(Int)
  /// Others need what would go; those in `listed` have been shown.
  case neededByOthers(RecordKey, RecordsRefused, listed: Set<RecordKey>)
  case builtUpon(RecordsRefused)

  // What is asked of the records.
  case publishedLater(EditionID, on: CalendarDay)
  case sinceIsLater(than: CalendarDay)
  case noPlacement(CountryCode, by: CalendarDay)
  case noWatchListYet(EditionID)
  case afterSpecialCase(EditionID)
  case placementsMissing(EditionID)
}
