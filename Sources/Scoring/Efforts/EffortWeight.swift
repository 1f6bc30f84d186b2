import Registry

/// How far a graded entry counts.
enum EffortWeight: Double {
  case full = 1
  case half = 0.5
  /// Shown, but moving nothing.
  case none = 0
}

extension EffortWeight {
  /// A1 to B2 in full, C or 3 by half, D or 4 and worse not at all; `nil` where it cannot be judged.
  init?(_ grade: EvidenceGrade) {
    switch (grade.reliability, grade.credibility) {
    case (.f, _), (_, .unjudged): return nil
    case (.d, _), (.e, _), (_, .doubtful), (_, .improbable): self = .none
    case (.c, _), (_, .possible): self = .half
    case (.a, _), (.b, _): self = .full
    }
  }
}
