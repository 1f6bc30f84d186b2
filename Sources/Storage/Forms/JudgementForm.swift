import Registry

/// A grade that stands in files as one letter or digit.
protocol GradeLetter: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {}

extension Reliability: GradeLetter {}
extension Credibility: GradeLetter {}

extension Form {
  /// A grade, who gave it, and why.
  static func judgement<Grade: GradeLetter>(_: Grade.Type) -> Form where Value == Judgement<Grade> {
    .fields { fields in
      let grade = fields.required("grade", Form<Grade>.choice)
      let grader = fields.required("by", .line)
      let reason = fields.required("reason", .localized)
      guard let grade, let grader, let reason else { return nil }
      return Judgement(grade: grade, grader: grader, reason: reason)
    } write: { judgement, fields in
      fields.put("grade", judgement.grade, .choice)
      fields.put("by", judgement.grader, .line)
      fields.put("reason", judgement.reason, .localized)
    }
  }
}
