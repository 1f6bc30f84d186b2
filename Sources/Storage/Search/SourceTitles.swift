import GRDB
import Registry

/// The reliability of sources and the words of their titles, as the derived table has them; what was asked last is kept,
/// because evidence comes many entries to a source.
struct SourceTitles {
  typealias Title = (reliability: Reliability?, words: String)

  private var known: [SourceID: Title?] = [:]
  private static let most = 256

  mutating func title(of source: SourceID, in db: Database) throws -> Title? {
    if let known = known[source] { return known }
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT reliability, words FROM source WHERE name = ?"),
      arguments: [source.text])
    let title: Title? = try row.map { try (Reliability(rawValue: $0.value(0)), $0.value(1)) }
    if known.count == Self.most { known.removeAll(keepingCapacity: true) }
    known[source] = .some(title)
    return title
  }

  /// For when a source was written anew.
  mutating func forget() { known.removeAll(keepingCapacity: true) }
}
