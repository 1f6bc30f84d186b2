/// One axis of the Admiralty code: a letter or a digit, of which the last says that nothing can be said.
public protocol GradeLetter: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
  /// No grade at all: neither better nor worse than any.
  static var cannotBeJudged: Self { get }
}

extension GradeLetter {
  public var isJudged: Bool { self != .cannotBeJudged }

  /// Whether both are grades, and this one is nearer to the first.
  public func isBetter(than other: Self) -> Bool {
    isJudged && other.isJudged && rawValue < other.rawValue
  }

  /// It and every better grade; what cannot be judged has none.
  public var orBetter: [Self] { Self.allCases.filter { $0 == self || $0.isBetter(than: self) } }
}

extension Reliability: GradeLetter {
  public static let cannotBeJudged = Reliability.f
}

extension Credibility: GradeLetter {
  public static let cannotBeJudged = Credibility.unjudged
}

/// A grade with the one who gave it, the day and the reason.
public struct Judgement<Grade: GradeLetter>: Hashable, Sendable {
  public let grade: Grade
  public let grader: String
  /// The day on which it was given; older records do not say.
  public let day: CalendarDay?
  public let reason: LocalizedText
  /// The best grade that stood here before, where it was better or this one says that nothing can be said: so it is
  /// seen, wherever the record goes, that what rests on it rested on more when it was written.
  public let formerly: Grade?

  public init(
    grade: Grade, grader: String, day: CalendarDay? = nil, reason: LocalizedText, formerly: Grade? = nil
  ) {
    (self.grade, self.grader, self.day, self.reason) = (grade, grader, day, reason)
    self.formerly = formerly
  }
}

extension Judgement {
  /// A judgement in place of another, which remembers the best grade that stood there.
  public static func regrading(
    _ old: Judgement?, to grade: Grade, by grader: String, on day: CalendarDay, because reason: LocalizedText
  ) -> Judgement {
    let best = [old?.grade, old?.formerly].compactMap(\.self).filter(\.isJudged)
      .min { $0.rawValue < $1.rawValue }
    let isLess = best.map { !grade.isJudged || $0.isBetter(than: grade) } ?? false
    return Judgement(
      grade: grade, grader: grader, day: day, reason: reason, formerly: isLess ? best : nil)
  }

  /// The best grade that it has had.
  public var best: Grade { formerly ?? grade }
}

/// Two judgements side by side, `B2`: the source's reliability and the information's credibility.
public struct EvidenceGrade: Hashable, Sendable, CustomStringConvertible {
  public let reliability: Reliability
  public let credibility: Credibility

  public init(_ reliability: Reliability, _ credibility: Credibility) {
    (self.reliability, self.credibility) = (reliability, credibility)
  }

  public var description: String { reliability.rawValue + credibility.rawValue }

  /// Whether neither half says that it cannot be judged.
  public var isJudged: Bool { reliability.isJudged && credibility.isJudged }

  /// The best of some grades, by letter and then by digit; those that cannot be judged are none of them.
  public static func best(of grades: some Sequence<EvidenceGrade>) -> EvidenceGrade? {
    grades.filter(\.isJudged).min { $0.description < $1.description }
  }

  /// C3 or better in both: what cannot be judged is not.
  public var canCarryAFinding: Bool {
    Reliability.c.orBetter.contains(reliability) && Credibility.possible.orBetter.contains(credibility)
  }
}
