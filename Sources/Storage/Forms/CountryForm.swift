import Registry

extension Form where Value == Country {
  static var country: Form {
    .fields { fields in
      let code = fields.required("code", Form<CountryCode>.name)
      let name = fields.required("name", .localized)
      let regions = fields.list("regions", .region)
      guard let code, let name else { return nil }
      return Country(code: code, name: name, regions: regions)
    } write: { country, fields in
      fields.put("code", country.code, .name)
      fields.put("name", country.name, .localized)
      fields.put("regions", country.regions, .region)
    }
  }
}

extension Form where Value == Country.Region {
  fileprivate static var region: Form {
    .fields { fields in
      let id = fields.required("id", Form<RegionID>.name)
      let name = fields.required("name", .localized)
      guard let id, let name else { return nil }
      return Country.Region(id: id, name: name)
    } write: { region, fields in
      fields.put("id", region.id, .name)
      fields.put("name", region.name, .localized)
    }
  }
}

extension Form where Value == Body {
  static var body: Form {
    .fields { fields in
      let id = fields.required("id", Form<BodyID>.name)
      let name = fields.required("name", .localized)
      let from = fields.optional("from", .day)
      let until = fields.optional("until", .day)
      let successors = fields.list("successors", Form<BodyID>.name)
      guard let id, let name else { return nil }
      return Body(id: id, name: name, from: from, until: until, successors: successors)
    } write: { body, fields in
      fields.put("id", body.id, .name)
      fields.put("name", body.name, .localized)
      fields.put("from", body.from, .day)
      fields.put("until", body.until, .day)
      fields.put("successors", body.successors, .name, compact: true)
    }
  }
}
