/// A document made from the records: facts by stable keys, their tables, and their words in each language.
public protocol Report: Encodable, Sendable, Tabulated, Worded {}

extension ProgressReport: Report {}
