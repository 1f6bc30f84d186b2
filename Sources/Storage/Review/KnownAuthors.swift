import GRDB
import Registry

extension JournalError {
  /// Why this author may not write here on this device; `nil` before any author is recorded, and of one who is.
  static func stranger(_ name: String, on device: String, in db: Database) throws -> JournalError? {
    let names = try String.fetchAll(
      db, sql: "SELECT name FROM record WHERE kind = ? ORDER BY name", arguments: [RecordKind.author.rawValue]
    )
    guard !names.isEmpty else { return nil }
    guard names.contains(name) else { return .unknownAuthor(name, nearest: nearest(to: name, among: names)) }
    guard case .author(let author)? = try CurrentRecords.one(RecordKey(.author, name), in: db) else {
      return nil
    }
    if let day = author.left { return .authorLeft(name, day) }
    guard !author.devices.isEmpty, !author.devices.contains(where: { $0.text == device }) else { return nil }
    return .authorElsewhere(name, device: device)
  }

  private static func nearest(to name: String, among names: [String]) -> [String] {
    let near = names.map { ($0, name.distance(to: $0, atMost: max(2, name.count / 3))) }
      .compactMap { near in near.1.map { (distance: $0, name: near.0) } }.sorted { $0 < $1 }
    return near.prefix(3).map(\.name)
  }
}
