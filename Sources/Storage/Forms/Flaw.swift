public import Registry

/// What is wrong with the form of a file, a row or a field, with the facts that a sentence about it needs.
public enum Flaw: Hashable, Sendable {
  // A file.
  case tooLarge(megabytes: Int)
  case byteOrderMark, notUTF8, carriageReturn, controlCharacter
  case anchor, tag, keyIsNotAWord, tooDeep, tabInIndentation, secondDocument
  /// What the parser of YAML has to say.
  case notYAML(String)
  case fieldsTwice([String])
  case noRecords, unreadable
  case recordTwice(RecordKey, file: String, line: Int)
  /// A draft that nobody has accepted.
  case proposed(rule: String?)

  // A field.
  case wrongContent(Content, wanted: Wanted)
  case notAllowed(String, expected: Expected)
  case fieldMissing(String)
  case unknownField(String, known: [String])

  // A table of placements.
  case otherColumns([String])
  case placementCells(Int, columns: [String])

  // A table of coded cases.
  case notCases
  case caseColumnsMissing([String])
  case caseCells(Int, columns: Int)
  case noEdition, noTier
  case unknownWord(String, column: String, known: [String])

  /// A row of JSON Lines or CSV.
  case row(RowFault)

  public enum Content: CaseIterable, Hashable, Sendable { case value, list, fields }

  public enum Wanted: CaseIterable, Hashable, Sendable {
    case value(Expected), list, fields, breakdown

    public static let allCases: [Wanted] = [.value(.words), .list, .fields, .breakdown]
  }
}

/// What would be right in a field of one value.
public enum Expected: Hashable, Sendable {
  case name(NameForm)
  case choice([String])
  case line, words, flag, count, sentences, day, date, publication, amount, available
}
