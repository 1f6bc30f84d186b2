public import Registry

/// The tier that the law gives for findings, with the questions that led there.
public struct StatutoryDecision: Hashable, Sendable {
  /// `nil` where a question was reached that nobody has answered: the last step.
  public let tier: Tier?
  public let steps: [Step]

  public struct Step: Hashable, Sendable {
    public let question: Question
    public let answer: Bool?
  }

  /// In the order in which the State Department says that it asks.
  public enum Question: String, CaseIterable, Sendable {
    case meetsMinimumStandards
    case policyOrPattern
    case significantEfforts
    case watchListGround
    case timeLeft

    /// Of 22 U.S.C.
    public var section: String {
      switch self {
      case .meetsMinimumStandards: "7106(a), 7107(b)(1)(A)"
      case .policyOrPattern: "7107(b)(3)(B)"
      case .significantEfforts: "7107(b)(1)(C), 7107(b)(3)(A)"
      case .watchListGround: "7107(b)(2)(A)(iii)"
      case .timeLeft: "7107(b)(2)(D), 7107(b)(2)(F)"
      }
    }
  }
}

extension StatutoryFindings {
  /// The tier that follows; the clock says what it takes to be on the Watch List.
  public func decision(by watchList: StatutoryClock.Condition = .open) -> StatutoryDecision {
    var steps: [StatutoryDecision.Step] = []
    func ask(_ question: StatutoryDecision.Question, _ answer: Bool?) -> Bool? {
      steps.append(StatutoryDecision.Step(question: question, answer: answer))
      return answer
    }
    func decided(_ tier: Tier?) -> StatutoryDecision { StatutoryDecision(tier: tier, steps: steps) }

    guard let meets = ask(.meetsMinimumStandards, meetsMinimumStandards) else { return decided(nil) }
    if meets { return decided(.one) }
    // Nothing said of a policy or pattern is no finding of one.
    if ask(.policyOrPattern, policyOrPattern ?? false) == true { return decided(.three) }
    guard let significant = ask(.significantEfforts, significantEfforts) else { return decided(nil) }
    guard significant else { return decided(.three) }
    guard let ground = ask(.watchListGround, watchListGround) else { return decided(nil) }
    guard ground else { return decided(.two) }
    guard let time = ask(.timeLeft, timeLeft(watchList)) else { return decided(nil) }
    return decided(time ? .watchList : .three)
  }

  /// Either ground is enough; neither is only known where both were answered, and victims were not asked for.
  private var watchListGround: Bool? {
    if victimsWithoutAction == true { return true }
    return increasingEfforts.map { !$0 }
  }

  private func timeLeft(_ watchList: StatutoryClock.Condition) -> Bool? {
    switch watchList {
    case .open: true
    case .onlyByWaiver: waiver
    case .closed: false
    case .contested, .unknown: nil
    }
  }
}
