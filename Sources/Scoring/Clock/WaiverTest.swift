public import Registry

/// What a waiver takes, all three: 22 U.S.C. 7107(b)(2)(D)(ii).
public enum WaiverTest: String, CaseIterable, Sendable, Hashable {
  /// A written plan to begin significant efforts.
  case writtenPlan
  /// The plan, if carried out, would be such efforts.
  case planWouldSuffice
  /// Sufficient resources are being devoted to it.
  case sufficientResources
}

extension WaiverTest {
  /// The area whose evidence bears on it; `nil` where only a judgement can answer.
  public var area: EffortArea? {
    switch self {
    case .writtenPlan: .planAndCoordination
    case .planWouldSuffice: nil
    case .sufficientResources: .funding
    }
  }

  /// What bears on the test among entries of an edition's period.
  public func evidence(among entries: [Evidence]) -> [EvidenceID] {
    guard let area else { return [] }
    return entries.filter { $0.area == area }
      // A promise is neither a written plan nor a resource.
      .filter { $0.stage != .promise && canHold($0.kind) }
      .map(\.id).sorted()
  }

  /// A plan is a law or a policy: news of a meeting on coordination is none.
  private func canHold(_ kind: EvidenceKind) -> Bool {
    self != .writtenPlan || kind == .law || kind == .policy
  }
}

/// What Tier 3 brings, unless the President waives it: 22 U.S.C. 7107(c)–(f), 19 U.S.C. 4205.
public enum TierThreeConsequence: String, CaseIterable, Sendable, Hashable {
  /// A determination 45 to 90 days after the Report.
  case determination
  /// No non-humanitarian, non-trade aid in the next fiscal year; else no exchanges for officials.
  case aid
  /// Votes against loans of the Fund and of development banks.
  case loans
  /// No fast procedure for a trade agreement.
  case tradeAgreements
}
