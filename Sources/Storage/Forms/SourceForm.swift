import Registry

extension Form where Value == Source {
  static var source: Form {
    .fields { fields in
      let id = fields.required("id", Form<SourceID>.name)
      let title = fields.required("title", .localized)
      let publisher = fields.optional("publisher", .localized)
      let owner = fields.required("owner", .line)
      let link = fields.optional("link", .line)
      let document = fields.optional("document", .line)
      let language = fields.required("language", .line)
      let published = fields.optional("published", .publication)
      let captured = fields.optional("captured", .day)
      let reliability = fields.optional("reliability", .judgement(Reliability.self))
      let sensitivity = fields.optional("sensitivity", Form<Sensitivity>.choice) ?? .public
      let note = fields.optional("note", .localized)
      guard let id, let title, let owner, let language else { return nil }
      return Source(
        id: id, title: title, publisher: publisher, owner: owner, link: link, document: document,
        language: language, published: published, captured: captured, reliability: reliability,
        sensitivity: sensitivity, note: note)
    } write: { source, fields in
      fields.put("id", source.id, .name)
      fields.put("title", source.title, .localized)
      fields.put("publisher", source.publisher, .localized)
      fields.put("owner", source.owner, .line)
      fields.put("link", source.link, .line)
      fields.put("document", source.document, .line)
      fields.put("language", source.language, .line)
      fields.put("published", source.published, .publication)
      fields.put("captured", source.captured, .day)
      fields.put("reliability", source.reliability, .judgement(Reliability.self))
      fields.put("sensitivity", source.sensitivity == .public ? nil : source.sensitivity, .choice)
      fields.put("note", source.note, .localized)
    }
  }
}
