import Registry

extension Phrasebook {
  /// What the page says on which people write down what happened, who cannot install anything.
  struct EntryForm: Translated {
    let title: @Sendable (_ country: String, _ year: Int) -> String
    let intro: String
    let withoutScript: String
    /// Over what nobody may write, and who may read it.
    let before: String
    let warnings: [String]
    /// The browser keeps nothing.
    let unkept: String
    let label: Words<FormField>
    let hint: @Sendable (FormField) -> String?
    /// What a choice shows while nothing is chosen.
    let noRecommendation, noPlace, unknown: String
    let more, figure, judgement: String
    let kept, none, handOver, afterwards: String
    let empty, download, show, copy, lines, deleteAll: String
    let message: Words<FormMessage>
    let list, listInPart: String
    let sheet, sheetRule: String
  }
}

/// The fields of an entry, by the names that the page's script knows.
enum FormField: String, CaseIterable, Sendable {
  case author
  // The five that every entry has.
  case recommendation, what, day, source, place
  case about, language, stage, direction, kind, link
  case measure, unit, value, period
  case reliability, credibility, reason
}

/// What the page's script says.
enum FormMessage: String, CaseIterable, Sendable {
  case newEntry, changeEntry, keep, keepChange, change, remove
  case askDelete, askDeleteAll, correct, kept, saved, copied, copyYourself, deleted
  case missing, badDay, badTime, later, personal, badLink, badValue
  /// Of a grade that nobody gave; it goes into the record.
  case unjudged
}
