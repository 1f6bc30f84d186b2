import Foundation
import GRDB

/// A digest over the tips of all chains: it names the whole journal as it stands.
enum JournalHead {
  static func now(in db: Database) throws -> String {
    digest(
      of: try ChainTip.all(in: db).reduce(into: [:]) { $0[$1.device] = ($1.sequence, $1.digest) })
  }

  /// From each device's last sequence number and digest.
  static func digest(of tips: [String: (sequence: Int, digest: String)]) -> String {
    let lines = tips.keys.sorted().map { device in
      "\(device) \(tips[device]?.sequence ?? 0) \(tips[device]?.digest ?? "")\n"
    }
    return sha256(Data(lines.joined().utf8))
  }

  /// The arrival number of the commit that a head, or its unique beginning of eight or more, names.
  static func arrival(of head: String, in db: Database) throws -> Int {
    let beginning = head.lowercased()
    guard beginning.count >= 8, beginning.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) }) else {
      throw JournalError.unknownHead(head)
    }
    let found = try Int.fetchAll(
      db, sql: "SELECT arrival FROM journal_commit WHERE head LIKE ? || '%' LIMIT 2", arguments: [beginning])
    guard found.count == 1 else { throw JournalError.unknownHead(head) }
    return found[0]
  }
}
