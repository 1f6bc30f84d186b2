import Registry

extension Form {
  /// A grade, who gave it and when, why, and the better one that stood there before.
  static func judgement<Grade: GradeLetter>(_: Grade.Type) -> Form where Value == Judgement<Grade> {
    .fields { fields in
      let grade = fields.required("grade", Form<Grade>.choice)
      let grader = fields.required("by", .line)
      let day = fields.optional("day", .day)
      let reason = fields.required("reason", .localized)
      let formerly = fields.optional("formerly", Form<Grade>.choice)
      guard let grade, let grader, let reason else { return nil }
      return Judgement(grade: grade, grader: grader, day: day, reason: reason, formerly: formerly)
    } write: { judgement, fields in
      fields.put("grade", judgement.grade, .choice)
      fields.put("by", judgement.grader, .line)
      fields.put("day", judgement.day, .day)
      fields.put("reason", judgement.reason, .localized)
      fields.put("formerly", judgement.formerly, .choice)
    }
  }
}
