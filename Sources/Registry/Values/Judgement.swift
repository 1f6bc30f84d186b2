/// A grade with the one who gave it and the reason.
public struct Judgement<Grade: Hashable & Sendable>: Hashable, Sendable {
  public let grade: Grade
  public let grader: String
  public let reason: LocalizedText

  public init(grade: Grade, grader: String, reason: LocalizedText) {
    (self.grade, self.grader, self.reason) = (grade, grader, reason)
  }
}

/// Two judgements side by side, `B2`: the source's reliability and the information's credibility.
public struct EvidenceGrade: Hashable, Sendable, CustomStringConvertible {
  public let reliability: Reliability
  public let credibility: Credibility

  public init(_ reliability: Reliability, _ credibility: Credibility) {
    (self.reliability, self.credibility) = (reliability, credibility)
  }

  public var description: String { reliability.rawValue + credibility.rawValue }

  /// C3 or better in both: what cannot be judged is not.
  public var canCarryAFinding: Bool {
    switch (reliability, credibility) {
    case (.a, .confirmed), (.a, .probable), (.a, .possible), (.b, .confirmed), (.b, .probable),
      (.b, .possible), (.c, .confirmed), (.c, .probable), (.c, .possible):
      true
    case _: false
    }
  }
}
