/// Something in the registry that is not as it was written.
public struct Mismatch: Hashable, Sendable {
  public let place: Place
  public let what: What
  /// Whether it can be made anew from the journal.
  public let isDerived: Bool

  public enum Place: Hashable, Sendable {
    case schema
    case entry(String)
    case arrival(Int)
    case commit(Int)
    case table(String)
    case chain(device: String, sequence: Int, author: String)
    /// A file, by the digest of its bytes as they lie here, and an entry that put it there.
    case file(entry: String, stored: String)

    var table: String? { if case .table(let name) = self { name } else { nil } }
  }

  public enum What: Hashable, Sendable {
    case alteredFromOutside
    case headerUnreadable
    case followsNot(sequence: Int, device: String)
    case followsNoArrival(Int)
    case followsNoCommit(Int)
    case digestDiffers
    case headDiffers
    case contentChanged
    case contentMissing
    /// Noted as erased, and its content is there.
    case erasedAndThere
    /// Noted as erased by an erasure that does not name it.
    case erasedByNobody
    /// Encrypted, and neither erased nor with a key.
    case keyMissing
    /// Encrypted, and not what it is said to be.
    case boxDiffers
    case noCommit
    /// A row without the one that it belongs to.
    case strayRow
    case rowsDiffer(Int)
    case indexDiffers
    case signature(ChainSignature.Flaw)
    /// Of a device that signs, and after what it signed last.
    case unsigned
  }

  static func journal(_ place: Place, _ what: What) -> Mismatch {
    Mismatch(place: place, what: what, isDerived: false)
  }

  static func derived(_ table: String, _ what: What) -> Mismatch {
    Mismatch(place: .table(table), what: what, isDerived: true)
  }
}
