public import Registry

/// One entry about one area, and what became of it in the area's sign.
public struct EffortEntry: Hashable, Sendable {
  public let id: EvidenceID
  /// Who stands behind its source in the end.
  public let owner: String
  public let standing: Standing
  /// How far it speaks of improvement, and of a decline or gap: from 0 to 1.
  public let better, worse: Double

  /// Why an entry counts, or not.
  public enum Standing: String, CaseIterable, Sendable {
    case counted
    /// Graded D or 4 or worse: shown, but weightless.
    case weightless
    /// No grade, or one that says that it cannot be judged.
    case unjudged
    /// Promised, drafted or suspended: the law counts concrete actions only.
    case notConcrete
    /// Cases that fall outside the international definition.
    case outsideDefinition
    /// It only reports that information is missing.
    case noInformation
  }

  public var isCounted: Bool { standing == .counted }
}

extension EffortEntry {
  /// Reads an entry that has a direction; `nil` for context.
  init?(_ entry: Evidence, in records: RecordSet) {
    guard let direction = entry.direction else { return nil }
    let pull = Pull(direction, presumesFailure: entry.bearsOn.contains(where: \.presumedFailedWithoutData))
    let weight = records.grade(of: entry).map(EffortWeight.init) ?? nil
    let fault = Self.fault(in: entry)
    let standing = Self.standing(pull, weight, fault)
    let counted = standing == .counted ? weight?.rawValue ?? 0 : 0
    self.init(
      id: entry.id, owner: records.standsBehind(entry), standing: standing,
      better: pull.better && fault == nil ? counted : 0, worse: pull.worse ? counted : 0)
  }

  private static func standing(_ pull: Pull, _ weight: EffortWeight?, _ fault: Standing?) -> Standing {
    if pull.isSilent { return .noInformation }
    guard let weight else { return .unjudged }
    if weight == .none { return .weightless }
    // A gap or a decline counts as it stands.
    return pull.better && !pull.worse ? fault ?? .counted : .counted
  }

  /// What keeps an entry from speaking of improvement.
  private static func fault(in entry: Evidence) -> Standing? {
    if entry.stage?.isConcrete == false { return .notConcrete }
    return entry.liesOutsideDefinition ? .outsideDefinition : nil
  }
}

/// Which way a direction of effort pulls an area.
private struct Pull {
  let better, worse: Bool
  let isSilent: Bool

  init(_ direction: Direction, presumesFailure: Bool) {
    switch direction {
    case .improved: (better, worse, isSilent) = (true, false, false)
    case .declined, .gap: (better, worse, isSilent) = (false, true, false)
    case .mixed: (better, worse, isSilent) = (true, true, false)
    case .unchanged: (better, worse, isSilent) = (false, false, false)
    // 7106(b)(1) and (b)(7): where data are withheld, the statute presumes that nothing vigorous was done.
    case .noInformation: (better, worse, isSilent) = (false, presumesFailure, !presumesFailure)
    }
  }
}

extension Stage {
  fileprivate var isConcrete: Bool {
    switch self {
    case .promise, .draft, .suspended: false
    case .adopted, .inForce, .funded, .applied, .effect: true
    }
  }
}

extension Evidence {
  fileprivate var liesOutsideDefinition: Bool {
    !figures.isEmpty && figures.allSatisfy { $0.definition == .outside }
  }
}
