public import Registry

/// The drafts of a narrative as records, each with the rule that proposed it.
public struct Dossier: Sendable {
  /// As many as names have room for: two digits.
  public static let longestList = 99
}
