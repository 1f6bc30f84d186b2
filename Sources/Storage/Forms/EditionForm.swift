import Registry

extension Form where Value == Edition {
  static var edition: Form {
    .fields { fields in
      let id = fields.required("id", Form<EditionID>.name)
      let published = fields.optional("published", .day)
      let listComplete = fields.required("listComplete", .flag)
      let source = fields.optional("source", Form<SourceID>.name)
      let verdicts = (
        standards: fields.optional("minimumStandards", Form<StandardsVerdict>.choice),
        efforts: fields.optional("significantEfforts", Form<EffortsVerdict>.choice),
        increase: fields.optional("increasingEfforts", Form<IncreaseVerdict>.choice),
        prosecution: fields.optional("prosecution", Form<Movement>.choice),
        protection: fields.optional("protection", Form<Movement>.choice),
        prevention: fields.optional("prevention", Form<Movement>.choice)
      )
      guard let id, let listComplete else { return nil }
      return Edition(
        id: id, published: published, listComplete: listComplete, source: source,
        minimumStandards: verdicts.standards, significantEfforts: verdicts.efforts,
        increasingEfforts: verdicts.increase, prosecution: verdicts.prosecution,
        protection: verdicts.protection, prevention: verdicts.prevention)
    } write: { edition, fields in
      fields.put("id", edition.id, .name)
      fields.put("published", edition.published, .day)
      fields.put("listComplete", edition.listComplete, .flag)
      fields.put("source", edition.source, .name)
      fields.put("minimumStandards", edition.minimumStandards, .choice)
      fields.put("significantEfforts", edition.significantEfforts, .choice)
      fields.put("increasingEfforts", edition.increasingEfforts, .choice)
      fields.put("prosecution", edition.prosecution, .choice)
      fields.put("protection", edition.protection, .choice)
      fields.put("prevention", edition.prevention, .choice)
    }
  }
}

extension Form where Value == Placement {
  /// As it stands in the journal; in files placements are rows of `placements.csv`.
  static var placement: Form {
    .fields { fields in
      let edition = fields.required("edition", Form<EditionID>.name)
      let tier = fields.required("tier", Form<Tier>.choice)
      let basis = fields.required("basis", Form<PlacementBasis>.choice)
      let waiver = fields.optional("waiver", Form<Waiver>.choice)
      let source = fields.optional("source", Form<SourceID>.name)
      guard let edition, let tier, let basis else { return nil }
      return Placement(edition: edition, tier: tier, basis: basis, waiver: waiver, source: source)
    } write: { placement, fields in
      fields.put("edition", placement.edition, .name)
      fields.put("tier", placement.tier, .choice)
      fields.put("basis", placement.basis, .choice)
      fields.put("waiver", placement.waiver, .choice)
      fields.put("source", placement.source, .name)
    }
  }
}
