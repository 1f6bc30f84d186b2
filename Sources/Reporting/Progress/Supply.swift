import Registry

extension Missing.Supply {
  /// One entry that says something of its own, from a source that can be relied on, is enough.
  init(_ bearing: [Evidence], in snapshot: RegistrySnapshot) {
    self =
      bearing.isEmpty
      ? .missing
      : bearing.contains { $0.saysSomething && snapshot.records.grade(of: $0)?.canCarryAFinding == true }
        ? .have : .partly
  }

  /// Of a criterion that is judged by others.
  init(_ parts: [Missing.Supply]) {
    self =
      parts.allSatisfy { $0 == .have }
      ? .have : parts.allSatisfy { $0 == .missing } ? .missing : .partly
  }
}

extension Evidence {
  /// Whether it tells more than that something is not known, or what the setting is.
  fileprivate var saysSomething: Bool {
    let onlyGaps = !figures.isEmpty && figures.allSatisfy(\.isWithoutValue)
    let onlyContext = !links.isEmpty && links.allSatisfy { $0.stance == .context }
    return direction != .noInformation && !onlyGaps && !onlyContext
  }
}
