import ArgumentParser
import Registry

/// What is wrong with a command line, beyond what the parser sees.
enum Misuse {
  case noName(String, NameForm)
  case noLink(String)
  case noLineage(String)
  case noArea(String)
  case noSign(String)
  case noYears(String)
  case noGrade(String)
  case filesOrTemplate
  case width
  case year
  case limit
  case hours
  case erase
  case methodName
  case tableIsCSV
  case manyTables([String])
  /// Bytes that no terminal shows.
  case fileNeeded(PrintFile)
  case gradeWithReason
  case personalData(PersonalData)
  case reasonWarnedOf(Caution)
  case answerWarnedOf(Caution)
  case authenticTranslation
  case textNeeded
  case ownerNeeds
  case decisionOfAnotherList(DecisionID, EditionID)
  case fitOfShippedFiles
  case eachAsJSON
  case oneEditionOnly
  case withoutTerminal
  case countryNeeded([CountryCode])
}

extension ValidationError {
  init(_ misuse: Misuse) {
    self.init(ComplaintWords.of(Reader.language).misuse(misuse))
  }
}
