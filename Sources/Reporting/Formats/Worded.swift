public import Registry

/// Facts that can be put into the words of a language.
public protocol Worded {
  /// In the words of a language, for a format to set.
  func document(in language: Language) -> ReportDocument
}

extension Worded {
  /// As text for a terminal of some width, ending in one newline.
  public func text(in language: Language, width: Int) -> String {
    TerminalText(width: width).render(document(in: language))
  }
}
