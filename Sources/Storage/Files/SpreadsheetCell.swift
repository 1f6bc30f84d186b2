import Registry

/// What spreadsheets do to cells.
enum SpreadsheetCell {
  /// What a spreadsheet has made of a cell that no field should hold.
  static func fault(in text: String, under column: RecordColumn) -> RowFault? {
    if text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" && $0 != "\t" || $0 == "\u{7F}" })
    {
      return .controlCharacter(column: column.name)
    }
    if text.hasPrefix("=") || text.hasPrefix("@") { return .formula(text, column: column.name) }
    if text.hasPrefix("#"), isError(text.trimmed) {
      return .spreadsheetError(text.trimmed, column: column.name)
    }
    switch column.cell {
    case .day where EventDate(iso: text.trimmed) == nil:
      let meant = datesMeant(by: text.trimmed)
      return meant.isEmpty ? nil : .spreadsheetDate(text, column: column.name, meant: meant)
    case .words(.kyrgyz):
      return wordThatLostLetters(in: text).map { .lettersLost($0, column: column.name) }
    case .word, .day, .list, .links, .shares, .words: return nil
    }
  }

  /// A text that begins as a formula does has an apostrophe before it where it was written for a spreadsheet.
  static func withoutApostrophe(_ text: String) -> String {
    guard text.hasPrefix("'") else { return text }
    let rest = String(text.dropFirst())
    guard let first = rest.unicodeScalars.first, "=+-@\t\n＝＋－＠".unicodeScalars.contains(first),
      Amount(rest) == nil
    else { return text }
    return rest
  }

  private static let errors: Set = [
    "#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
    "#ССЫЛКА!", "#Н/Д", "#ЗНАЧ!", "#ИМЯ?", "#ДЕЛ/0!", "#ЧИСЛО!", "#ПУСТО!", "#ПЕРЕНОС!", "#ВЫЧИСЛ!",
  ]

  // A row of number signs is what a column shows that is too narrow for its number.
  private static func isError(_ text: String) -> Bool {
    errors.contains(text) || (text.count > 2 && text.allSatisfy { $0 == "#" })
  }

  /// The days that `31.03.2025` or `3/31/2025` may stand for; of the latter two where either number can be the month.
  static func datesMeant(by text: String) -> [String] {
    let separators: Set<Character> = [".", "/"]
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: separators.contains)
    let numbers = parts.compactMap { part in part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
    }
    guard numbers.count == 3, parts.count == 3 else { return [] }
    if parts[0].count == 4 { return [day(numbers[0], numbers[1], numbers[2])].compactMap(\.self) }
    let year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]
    let dayFirst = day(year, numbers[1], numbers[0])
    guard text.contains("/") else { return [dayFirst].compactMap(\.self) }
    let meant = [day(year, numbers[0], numbers[1]), dayFirst].compactMap(\.self)
    return meant.count == 2 && meant[0] == meant[1] ? [meant[0]] : meant
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> String? {
    CalendarDay(year: year, month: month, day: day)?.iso
  }

  /// A word with a question mark between two Cyrillic letters.
  private static func wordThatLostLetters(in text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "?")) else { return nil }
    return text.split(whereSeparator: \.isWhitespace).first { word in
      let scalars = Array(word.unicodeScalars)
      return scalars.indices.dropFirst().dropLast().contains { place in
        scalars[place] == "?" && scalars[place - 1].isCyrillic && scalars[place + 1].isCyrillic
      }
    }.map(String.init)
  }
}

extension Unicode.Scalar {
  fileprivate var isCyrillic: Bool { (0x400...0x4FF).contains(value) }
}
