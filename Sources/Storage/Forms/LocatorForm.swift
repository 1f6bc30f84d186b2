import Registry

extension Form where Value == Locator {
  static var locator: Form {
    .fields(compact: true) { fields in
      Locator(
        section: fields.optional("section", .choice), paragraph: fields.optional("paragraph", .count),
        sentences: fields.optional("sentence", .sentences), item: fields.optional("item", .count),
        page: fields.optional("page", .count))
    } write: { locator, fields in
      fields.put("section", locator.section, .choice)
      fields.put("paragraph", locator.paragraph, .count)
      fields.put("sentence", locator.sentences, .sentences)
      fields.put("item", locator.item, .count)
      fields.put("page", locator.page, .count)
    }
  }
}
