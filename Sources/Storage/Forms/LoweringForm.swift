import Registry

extension Form where Value == Lowering {
  static var lowering: Form {
    .fields { fields in
      let to = fields.required("to", Form<Sensitivity>.choice)
      let by = fields.required("by", .line)
      let because = fields.required("because", .localized)
      let fact = fields.optional("fact", .localized)
      guard let to, let by, let because else { return nil }
      return Lowering(to: to, by: by, because: because, fact: fact)
    } write: { lowering, fields in
      fields.put("to", lowering.to, .choice)
      fields.put("by", lowering.by, .line)
      fields.put("because", lowering.because, .localized)
      fields.put("fact", lowering.fact, .localized)
    }
  }
}
