import Foundation
import Registry

/// What the entry of a record needs besides, as it can be worked out from the record alone.
struct ReadyEntry: Sendable {
  /// As it lies in the open, with its digest.
  let payload: Data
  let digest: String
  /// Whether the guard warns of something in it, where no names are known and nothing stood there before.
  let isWarnedOf: Bool
  /// Its rows but the one that names its entry, and what is searched of its texts.
  let rows: [DerivedRows.Row]
  let words: FoldedTexts?

  init(_ record: Record) {
    payload = Payload.bytes(.record(record))
    digest = sha256(payload)
    isWarnedOf = !record.cautions(known: .none).isEmpty
    (rows, words) = (DerivedRows(of: record).all, FoldedTexts(record))
  }
}
