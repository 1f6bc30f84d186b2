public import Registry

/// What one journal entry says. Its stored form is numbered and is read for ever.
public enum Change: Hashable, Sendable {
  /// The record stands like this from now on.
  case record(Record)
  /// The record no longer stands; its history does.
  case withdrawal(RecordKey)
  /// The payloads of these entries are to go; their headers and digests stay.
  case erasure([EntryID])
  /// Records were looked at, or left the registry; none was changed.
  case handling(Handling)
}

extension Change {
  /// The record that it is about; an erasure and a handling are about none.
  public var subject: RecordKey? {
    switch self {
    case .record(let record): record.key
    case .withdrawal(let key): key
    case .erasure, .handling: nil
    }
  }

  var record: Record? {
    if case .record(let record) = self { record } else { nil }
  }
}
