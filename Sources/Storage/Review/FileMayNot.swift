public import Registry

/// What a file would do that takes a second person: it is refused, whatever else the file says.
public enum FileMayNot: Sendable {
  /// Let more people see an entry.
  case lowers(RecordChange, from: Sensitivity, to: Sensitivity)
  /// Approve a finding.
  case approves(RecordChange)
  /// Change a finding that is approved, and leave it so.
  case changesApproved(RecordChange)

  init?(_ change: RecordChange, from old: Registry.Record?, to new: Registry.Record) {
    switch (old, new) {
    case (.evidence(let old), .evidence(let new)) where new.sensitivity < old.sensitivity:
      self = .lowers(change, from: old.sensitivity, to: new.sensitivity)
    case (.statusUpdate(let old), .statusUpdate(let new)) where new.isApproved:
      self = old.isApproved ? .changesApproved(change) : .approves(change)
    case _: return nil
    }
  }

  public var change: RecordChange {
    switch self {
    case .lowers(let change, _, _), .approves(let change), .changesApproved(let change): change
    }
  }
}
