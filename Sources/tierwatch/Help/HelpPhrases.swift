import Registry

/// The help in another language, phrase by phrase; what has no translation stays English, and a test notices.
struct HelpPhrases: Sendable {
  private(set) var translations: [String: String] = [:]

  subscript(phrase: String) -> String { translations[phrase] ?? phrase }

  /// Reads a catalogue in gettext's format, as far as it is used here: `msgid` and `msgstr`, each followed by its
  /// words in quotation marks, which go on in the lines below that begin with such a mark.
  init(po text: String) {
    var (id, words, isID) = ("", "", true)
    for line in text.split(whereSeparator: \.isNewline) {
      if line.hasPrefix("msgid ") {
        take(id, words)
        (id, words, isID) = (Self.quoted(line), "", true)
      } else if line.hasPrefix("msgstr ") {
        (words, isID) = (Self.quoted(line), false)
      } else if line.hasPrefix("\"") {
        if isID { id += Self.quoted(line) } else { words += Self.quoted(line) }
      }
    }
    take(id, words)
  }

  private mutating func take(_ id: String, _ words: String) {
    if !id.isEmpty, !words.isEmpty { translations[id] = words }
  }

  private static func quoted(_ line: Substring) -> String {
    let inner = line.drop { $0 != "\"" }.dropFirst().dropLast()
    return String(inner).replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
  }

  static func of(_ language: Language) -> HelpPhrases {
    switch language {
    case .english: HelpPhrases(po: "")
    case .russian: HelpPhrases(po: ShippedHelp.russian)
    case .kyrgyz: HelpPhrases(po: ShippedHelp.kyrgyz)
    }
  }
}

/// The catalogues that the program carries, made from the files in `Help/Words` by `make lexicons`.
enum ShippedHelp {}
