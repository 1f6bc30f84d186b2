import Registry

extension Form where Value == Recommendation {
  static var recommendation: Form {
    .fields { fields in
      let id = fields.required("id", Form<RecommendationID>.name)
      let shortTitle = fields.required("shortTitle", .localized)
      let text = fields.required("text", .localized)
      let themes = fields.list("themes", Form<Theme>.choice)
      let criteria = fields.list("criteria", Form<Criterion>.choice)
      let areas = fields.list("areas", Form<EffortArea>.choice)
      let nature = fields.required("nature", Form<Nature>.choice)
      let lead = fields.list("lead", Form<BodyID>.name)
      let supporting = fields.list("supporting", Form<BodyID>.name)
      let locator = fields.optional("locator", .locator)
      let elements = fields.list("elements", .element)
      let lineage = fields.list("lineage", .ancestry)
      let note = fields.optional("note", .localized)
      guard let id, let shortTitle, let text, let nature else { return nil }
      return Recommendation(
        id: id, shortTitle: shortTitle, text: text, themes: themes, criteria: criteria, areas: areas,
        nature: nature, lead: lead, supporting: supporting, locator: locator, elements: elements,
        lineage: lineage, note: note)
    } write: { recommendation, fields in
      fields.put("id", recommendation.id, .name)
      fields.put("shortTitle", recommendation.shortTitle, .localized)
      fields.put("text", recommendation.text, .localized)
      fields.put("themes", recommendation.themes, .choice, compact: true)
      fields.put("criteria", recommendation.criteria, .choice, compact: true)
      fields.put("areas", recommendation.areas, .choice, compact: true)
      fields.put("nature", recommendation.nature, .choice)
      fields.put("lead", recommendation.lead, .name, compact: true)
      fields.put("supporting", recommendation.supporting, .name, compact: true)
      fields.put("locator", recommendation.locator, .locator)
      fields.put("elements", recommendation.elements, .element)
      fields.put("lineage", recommendation.lineage, .ancestry)
      fields.put("note", recommendation.note, .localized)
    }
  }
}

extension Form where Value == Element {
  fileprivate static var element: Form {
    .fields { fields in
      let id = fields.required("id", Form<ElementID>.name)
      let title = fields.required("title", .localized)
      let essential = fields.required("essential", .flag)
      let side = fields.required("side", Form<Side>.choice)
      let closesWhen = fields.required("closesWhen", .localized)
      let continues = fields.optional("continues", Form<ElementID>.name)
      guard let id, let title, let essential, let side, let closesWhen else { return nil }
      return Element(
        id: id, title: title, essential: essential, side: side, closesWhen: closesWhen, continues: continues)
    } write: { element, fields in
      fields.put("id", element.id, .name)
      fields.put("title", element.title, .localized)
      fields.put("essential", element.essential, .flag)
      fields.put("side", element.side, .choice)
      fields.put("closesWhen", element.closesWhen, .localized)
      fields.put("continues", element.continues, .name)
    }
  }
}

extension Form where Value == Recommendation.Ancestry {
  fileprivate static var ancestry: Form {
    .fields(compact: true) { fields in
      let ancestor = fields.required("from", Form<RecommendationID>.name)
      let relation = fields.required("relation", Form<LineageRelation>.choice)
      guard let ancestor, let relation else { return nil }
      return Recommendation.Ancestry(ancestor: ancestor, relation: relation)
    } write: { ancestry, fields in
      fields.put("from", ancestry.ancestor, .name)
      fields.put("relation", ancestry.relation, .choice)
    }
  }
}
