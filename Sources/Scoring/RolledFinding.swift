public import Registry

/// The finding of a recommendation, rolled up from its elements, with the elements that decide it.
public struct RolledFinding: Hashable, Sendable {
  public let outcome: Outcome
  /// The elements without which the outcome would be another.
  public let decidedBy: [SubjectID]
  /// Whether one lagging element was outweighed by all the others.
  public let raised: Bool

  public enum Outcome: Hashable, Sendable {
    case step(Int)
    /// Some element is unknown: anything from 0 to here.
    case upTo(Int)
    case contrary
    case noInformation
    case notApplicable
  }
}

extension RolledFinding.Outcome {
  /// The steps it may stand for; empty off the scale.
  public var steps: ClosedRange<Int>? {
    switch self {
    case .step(let step): step...step
    case .upTo(let step): 0...step
    case .contrary: 0...0
    case .noInformation: 0...4
    case .notApplicable: nil
    }
  }

  /// `0` to `4`, `X`, `?`, `–`, or a range such as `0–2?`.
  public var mark: String {
    switch self {
    case .step(let step): "\(step)"
    case .upTo(let step): step == 0 ? "0?" : "0–\(step)?"
    case .contrary: FindingLevel.contrary.mark
    case .noInformation: FindingLevel.noInformation.mark
    case .notApplicable: FindingLevel.notApplicable.mark
    }
  }

  public var isUnknown: Bool {
    switch self {
    case .upTo, .noInformation: true
    case .step, .contrary, .notApplicable: false
    }
  }
}
