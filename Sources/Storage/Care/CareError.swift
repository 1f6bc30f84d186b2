/// Why a copy was not made or not put back; nothing is half there.
public enum CareError: Error, Equatable, Sendable {
  /// A file stands where the copy was to lie.
  case taken(path: String)
  case cannotWrite(path: String)
  /// The registry does not verify, so that a copy of it would not either.
  case damaged(path: String, mismatches: [Mismatch])
  /// SQLite cannot read it through, and says why.
  case unreadable(path: String, message: String)
  case noSuchCopy(path: String)
  /// The copy does not verify.
  case unfit(path: String, mismatches: [Mismatch])
  /// The copy cannot be opened as a registry.
  case unopened(path: String, why: JournalError)
  /// Other programs hold the copy open, or held it when they were killed.
  case copyInUse(path: String)
  case sameFile(path: String)
  /// A registry stands where the copy was to be put.
  case registryThere(path: String)
}
