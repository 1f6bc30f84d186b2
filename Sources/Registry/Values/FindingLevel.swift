/// What we conclude, by a one-sentence test each.
public enum FindingLevel: String, CaseIterable, Sendable, Hashable {
  /// Adopted, applied across the country, and the effect is seen in data.
  case implemented
  /// Applied, with small gaps.
  case largelyImplemented
  /// Some elements applied, or adopted and not widely applied.
  case partiallyImplemented
  /// A draft, a plan or a first step, with evidence.
  case started
  /// Looked for, none found.
  case noAction
  /// A measure moves away from the recommendation.
  case contrary
  /// Not looked at, or nobody answered; never counted as 0.
  case noInformation
  /// With a reason, and a day on which it is looked at again.
  case notApplicable
}

extension FindingLevel {
  /// 0 to 4; `nil` off the scale.
  public var step: Int? {
    switch self {
    case .noAction: 0
    case .started: 1
    case .partiallyImplemented: 2
    case .largelyImplemented: 3
    case .implemented: 4
    case .contrary, .noInformation, .notApplicable: nil
    }
  }

  /// The level of a step from 0 to 4.
  public init?(step: Int) {
    guard let level = Self.allCases.first(where: { $0.step == step }) else { return nil }
    self = level
  }

  /// The mark printed in tables: `0` to `4`, `X`, `?`, `–`.
  public var mark: String {
    switch self {
    case .contrary: "X"
    case .noInformation: "?"
    case .notApplicable: "–"
    case .noAction, .started, .partiallyImplemented, .largelyImplemented, .implemented: "\(step ?? 0)"
    }
  }
}
