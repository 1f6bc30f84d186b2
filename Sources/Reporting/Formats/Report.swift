public import Registry

/// A document made from the records: facts by stable keys, their tables, and their words in each language.
public protocol Report: Encodable, Sendable, Tabulated {
  /// In the words of a language, for a format to set.
  func document(in language: Language) -> ReportDocument
}

extension ProgressReport: Report {}
