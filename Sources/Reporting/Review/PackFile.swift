/// A document of a pack: the page that it is in the folder, and the file for paper and for Word.
public struct PackDocument: Sendable {
  /// Inside the folder; nothing for one that is only handed round.
  public let path: String?
  /// Without an ending; nothing for one that is only looked up.
  public let printName: String?
  public let document: ReportDocument
}

/// A file of a pack, by its path inside the folder.
public struct PackFile: Hashable, Sendable {
  public let path: String
  public let text: String
}
