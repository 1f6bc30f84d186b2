import Registry

/// A column of a table, or one for each language.
struct CSVColumn<Row> {
  let names: [String]
  let cells: (Row) -> [String]
}

extension CSVColumn {
  /// A key, a number or a day; what is not recorded stays empty.
  static func key(_ name: String, _ cell: @escaping (Row) -> String?) -> Self {
    Self(names: [name]) { [cell($0) ?? ""] }
  }

  static func count(_ name: String, _ cell: @escaping (Row) -> Int?) -> Self {
    key(name) { cell($0).map(String.init) }
  }

  /// A number to four places.
  static func share(_ name: String, _ cell: @escaping (Row) -> Double?) -> Self {
    key(name) { row in cell(row).map { ($0 < 0 ? "-" : "") + decimalDigits($0, 4) } }
  }

  static func flag(_ name: String, _ cell: @escaping (Row) -> Bool) -> Self {
    key(name) { cell($0) ? "true" : "false" }
  }

  /// Keys in one cell, parted by semicolons.
  static func list(_ name: String, _ cell: @escaping (Row) -> [String]) -> Self {
    key(name) { cell($0).joined(separator: "; ") }
  }

  /// `title_en`, `title_ru` and `title_ky`, each empty where there are no words in that language.
  static func text(_ name: String, _ cell: @escaping (Row) -> LocalizedText?) -> Self {
    versions(name) { cell($0).map { text in { text[$0]?.words } } }
  }

  /// `text_form_en` and so on: where the words of a text come from.
  static func form(_ name: String, _ cell: @escaping (Row) -> LocalizedText) -> Self {
    versions("\(name)_form") { row in { cell(row).key[$0.rawValue]?.form } }
  }

  private static func versions(_ name: String, _ cell: @escaping (Row) -> ((Language) -> String?)?) -> Self {
    Self(names: Language.allCases.map { "\(name)_\($0.rawValue)" }) { row in
      Language.allCases.map { cell(row)?($0) ?? "" }
    }
  }
}
