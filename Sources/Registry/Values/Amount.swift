/// A number as its source prints it, kept exact: digits with at most one decimal point.
public struct Amount: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  /// Reads `1112`, `2.5` or `-3`; `nil` for anything else, thousands marks included.
  public init?(_ text: String) {
    let digits = text.hasPrefix("-") ? text.dropFirst() : Substring(text)
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }),
      parts[0].count == 1 || !parts[0].hasPrefix("0"), parts[0].count <= 15
    else { return nil }
    self.text = text
  }

  public var description: String { text }
}
