import Narrative
import Registry
import Samples
import Storage
import Testing

@testable import tierwatch

/// Everything that can go wrong, as each language tells it.
struct `What goes wrong` {
  /// Names of things, and values that are typed so.
  private static let typed: Set<String> = [
    "KGZ", "TierWatch", "SQLite", "UTF", "YAML", "JSON", "CSV", "LF", "CR", "Unix", "README", "BOM", "Excel",
    "LibreOffice", "Windows", "Lines", "NFS", "amend", "withdraw", "tierwatch", "backup", "registry", "WL",
    "SC", "csv", "carried", "labor", "jq", "true", "false", "null", "notAvailable", "record", "search",
    "entry", "wal", "evidence", "balance", "supports", "convictions",
  ]

  private static let path = "/tmp/a.sqlite"
  private static let id = Sample.edition
  private static let day = Sample.day("2019-06-20")
  private static let entry = Sample.text("KGZ-2019-N009", EvidenceID.init)
  private static let recommendation = Sample.text("KGZ-2019-04", RecommendationID.init)
  private static let decision = Sample.text("KGZ-2019-D01", DecisionID.init)
  private static let element = Sample.text("KGZ-2019-04b", ElementID.init)

  private static let complaints: [Complaint] = [
    .fileAbove(.public, level: .restricted), .outputStandsThere(path: path),
    .commandLineIsNotUTF8, .clockIsWrong, .noName(.evidence), .deviceCannotBeWritten(path: path),
    .registryStandsThere(path: path), .outputCannotBeWritten(path: path), .noFolder(path: path),
    .files(FileProblems()), .rows(RefusedRows(), in: "/tmp/mend.csv"), .rows(RefusedRows(), in: nil),
    .conflicts([]),
    .proposed(3, files: [path]), .narrative(.missing(path: path)), .narrative(.nothingDrafted(path: path)),
    .narrative(.editionNeeded(Sample.country, year: nil)), .narrative(.notUTF8(path: path)),
    .narrative(.nothingToCompare(id)),
    .troubles(1), .otherData(path: path, method: "balance-1"), .emptySource,
    .countryOfAuthorNeeded, .fileMayNot([]),
    .countryNeeded,
    .typedField("--figure", fault),
    .nothingToChange("KGZ-2019-04", option: "--text"), .recordedAlready(recommendation),
    .decisionRecordedAlready(decision), .ownerRecordedAlready(Sample.text("KGZ-o", OwnerID.init)),
    .editionNeeded(id), .newRecommendation(recommendation),
    .newElement(element), .sealed(entry), .entryAbove(.public, entry),
    .lowering(entry, from: .restricted, to: .public), .nobodyToAsk, .largeImport(101),
    .publishedLater(id, on: day), .sinceIsLater(than: day), .noPlacement(Sample.country, by: day),
    .noWatchListYet(id), .afterSpecialCase(id), .placementsMissing(id),
  ]

  private static var fault: TypedFieldFault {
    do throws(TypedFieldFault) {
      _ = try TypedField.locator("paragraph: second")
      return TypedFieldFault(malformations: [])
    } catch {
      return error
    }
  }

  private static let misuses: [Misuse] = [
    .noLink("'x'"), .noLineage("'x'"), .noArea("'x'"), .noSign("'x'"), .noYears("'x'"), .noGrade("'x'"),
    .filesOrTemplate, .width, .year, .limit, .methodName, .tableIsCSV, .manyTables([]), .gradeWithReason,
    .personalData(.telephoneNumber),
    .textNeeded, .ownerNeeds, .decisionOfAnotherList(decision, id), .authenticTranslation, .fitOfShippedFiles,
    .eachAsJSON,
    .oneEditionOnly, .withoutTerminal,
    .countryNeeded([Sample.country]),
  ]

  private static let journal: [JournalError] = [
    .notADatabase(path: path), .notARegistry(path: path), .newerThanProgram(path: path),
    .alteredSchema(path: path), .locked(path: path), .readOnly(path: path), .noSuchRegistry(path: path),
    .cannotCreate(path: path, reason: "'x'"), .networkFileSystem(path: path, name: "NFS"), .database("'x'"),
    .diskFull(path: path), .diskFailed(path: path), .takenAway(path: path), .emptyReason, .noAuthor,
    .payloadIsUnreadable("'x'"), .payloadIsNewer, .unknownHead("'x'"),
    .unknownEdition("KGZ-2019"), .unknownRecord("KGZ-2019-04"), .changedMeanwhile("KGZ-2019-04"),
    .chainNotOurs(device: "'x'", sequence: 3), .unknownAuthor("'x'", nearest: []),
    .unknownAuthor("'x'", nearest: ["'y'"]), .authorElsewhere("'x'", device: "'y'"),
    .authorLeft("'x'", Sample.day("2026-10-31")),
  ]

  private static let care: [CareError] = [
    .taken(path: path), .cannotWrite(path: path), .damaged(path: path, mismatches: []),
    .unreadable(path: path, message: "'x'"), .noSuchCopy(path: path), .unfit(path: path, mismatches: []),
    .unopened(path: path, why: .notADatabase(path: path)), .copyInUse(path: path), .sameFile(path: path),
    .registryThere(path: path),
  ]

  private static let folder: [RecordFolderError] = [
    .missing(path: path), .unreadable(path: path), .cannotWrite(path: path), .leftOver(path: path),
  ]

  private static let reversals: [ReversalRefused] = [
    .nothingWritten, .writtenElsewhere, .builtOn([RecordKey(.evidence, "KGZ-2019-N009")]), .erased,
    .lowers(RecordKey(.evidence, "KGZ-2019-N009")), .protected, .ofFile,
  ]

  private static let reviews: [ReviewRefused] =
    [
      .sameAuthor(RecordKey(.statusUpdate, "KGZ-2019-04-F1"), author: "'x'"),
      .sameDevice(RecordKey(.statusUpdate, "KGZ-2019-04-F1"), author: "'x'"), .noFinding(update),
      .nothingAsked(entry), .noLowerLevel(entry, .public), .noHigherLevel(entry, .sealed),
      .newWordsNeeded(entry),
    ] + ReviewState.allCases.map { .inState(update, $0) }

  private static let mayNot: [FileMayNot] = [
    .lowers(change, from: .restricted, to: .public), .approves(change), .changesApproved(change),
  ]

  private static let update = Sample.text("KGZ-2019-04-F1", StatusUpdateID.init)
  private static let change = RecordChange(
    key: RecordKey(.evidence, "KGZ-2019-N009"), file: "/a/b", line: 3, fields: [])

  private static let mismatches: [Mismatch.What] = [
    .alteredFromOutside, .headerUnreadable, .followsNot(sequence: 3, device: "'x'"), .followsNoArrival(3),
    .followsNoCommit(3), .digestDiffers, .headDiffers, .contentChanged, .contentMissing, .erasedAndThere,
    .erasedByNobody, .noCommit, .strayRow, .rowsDiffer(2), .indexDiffers, .signature(.holdsNot),
    .signature(.keyOfAnotherDevice), .unsigned,
  ]

  private static let flaws: [Flaw] =
    [
      .tooLarge(megabytes: 40), .byteOrderMark, .notUTF8, .carriageReturn, .controlCharacter, .anchor, .tag,
      .proposed(rule: nil), .keyIsNotAWord, .tooDeep, .tabInIndentation, .secondDocument, .notYAML("'x'"),
      .fieldsTwice(["x"]),
      .noRecords, .unreadable, .recordTwice(RecordKey(.body, "KGZ-b"), file: "/a/b", line: 3),
      .fieldMissing("x"), .unknownField("x", known: ["'y'"]), .otherColumns(["x"]),
      .placementCells(3, columns: ["'x'"]), .notCases, .caseColumnsMissing(["'x'"]),
      .caseCells(3, columns: 2), .noEdition, .noTier, .unknownWord("x", column: "'y'", known: ["'z'"]),
    ] + contents + expected.map { .notAllowed("x", expected: $0) } + rows.map(Flaw.row)

  private static let contents = Flaw.Content.allCases.flatMap { content in
    Flaw.Wanted.allCases.map { Flaw.wrongContent(content, wanted: $0) }
  }

  private static let expected: [Expected] = [
    .choice(["'x'"]), .line, .words, .flag, .count, .sentences, .day, .date, .publication, .amount,
    .available, .name(CountryCode.form), .name(EditionID.form), .name(RecommendationID.form),
    .name(ElementID.form), .name(SubjectID.form), .name(SourceID.form), .name(EvidenceID.form),
  ]

  private static let rows: [RowFault] =
    [
      .utf16, .windows1251, .oneDocument, .unknownColumn("x", nearest: ["'y'"], known: ["'z'"]),
      .columnTwice("x"), .columnsMissing(["'x'"]), .noKind, .tooLong(megabytes: 4), .breaksOff, .notFields,
      .recordMissing, .unknownRecord("x", known: ["'y'"]), .notUTF8, .cells(3, columns: 4),
      .quoteInside(column: "'x'"), .quoteOpen(column: "'x'"), .headerAgain, .cellUnderNoColumn("x"),
      .cellTooLong(column: "'x'"), .controlCharacter(column: "'x'"), .formula("x", column: "'y'"),
      .spreadsheetError("x", column: "'y'"), .spreadsheetDate("x", column: "'y'", meant: ["2019-06-20"]),
      .lettersLost("x", column: "'y'"), .linkWithoutStance("x", column: "'y'"),
      .shareWithoutNumber("x", column: "'y'"),
    ] + reasons.map { .notJSON($0, character: 3) }

  private static let reasons: [JSONFault.Reason] = [
    .notText, .notAValue, .nothing, .more, .tooDeep, .twice("x"), .control, .notUTF8, .escape, .digits,
    .half, .missing("]"),
  ]

  private static let refused: [RefusedRowsError] = [
    .mixed, .otherForm(path: path, like: "/a/b"), .otherColumns("/a/b", "/a/c"), .isRead(path: path),
  ]

  /// Every sentence of a language, in one order.
  private static func sentences(_ language: Language) -> [String] {
    let words = ComplaintWords.of(language)
    let flaws = flaws.map { words.flaw($0) }.flatMap { [$0.what, $0.remedy] }
    let places: [Mismatch.Place] = [
      .schema, .entry("'x'"), .arrival(3), .commit(3), .table("'x'"),
      .chain(device: "'x'", sequence: 3, author: "'y'"),
    ]
    let told =
      complaints.map(words.complaint) + misuses.map(words.misuse) + journal.map(words.journal)
      + care.map(words.care) + folder.map(words.folder) + reversals.map(words.reversal)
      + reviews.map(ReviewWords.of(language).refused)
      + mayNot.map { ReviewWords.of(language).fileMayNot([$0]) } + mismatches.map(words.mismatch)
      + refused.map(words.refusedRows) + flaws
    return told + places.map(words.place) + [
      words.search(.noWords), words.search(.tooManyWords(32)), words.remedy(true), words.remedy(false),
      words.hidden(3), words.unforeseen("'x'"), words.noOutput,
    ]
  }

  @Test(arguments: [Language.russian, .kyrgyz])
  func `is told with no Latin word but names and what is typed`(language: Language) {
    for sentence in Self.sentences(language) {
      let kinds = sentence.replacing(RecordKind.names, with: " ").replacing(EffortArea.names, with: " ")
      #expect(foreignWords(kinds).subtracting(Self.typed) == [], "\(sentence)")
    }
  }

  @Test(arguments: [Language.russian, .kyrgyz])
  func `is told in words of that language`(language: Language) {
    for (own, english) in zip(Self.sentences(language), Self.sentences(.english)) {
      #expect(own != english)
      #expect(own.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }, "\(own)")
    }
  }

  @Test func `is searched by a test that finds English`() {
    #expect(Self.sentences(.english).filter { !foreignWords($0).subtracting(Self.typed).isEmpty }.count > 150)
  }

  @Test(arguments: [
    (1, "1 замечание"), (2, "2 замечания"), (5, "5 замечаний"), (11, "11 замечаний"), (21, "21 замечание"),
    (112, "112 замечаний"),
  ])
  func `is counted as Russian counts`(number: Int, words: String) {
    #expect(ComplaintWords.russian.hidden(number).hasPrefix(words))
  }

  @Test(arguments: [
    (1, "найдена 1 неполадка"), (3, "найдены 3 неполадки"), (5, "найдено 5 неполадок"),
    (22, "найдены 22 неполадки"),
  ])
  func `agrees with its number`(number: Int, words: String) {
    #expect(ComplaintWords.russian.complaint(.troubles(number)).hasPrefix(words))
  }
}
