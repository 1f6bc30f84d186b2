import Registry

extension Form where Value == Author {
  static var author: Form {
    .fields { fields in
      let id = fields.required("id", Form<AuthorID>.name)
      let country = fields.required("country", Form<CountryCode>.name)
      let role = fields.optional("role", Form<AuthorRole>.choice)
      let devices = fields.list("devices", Form<DeviceID>.name)
      let left = fields.optional("left", .day)
      guard let id, let country else { return nil }
      return Author(id: id, country: country, role: role, devices: devices, left: left)
    } write: { author, fields in
      fields.put("id", author.id, .name)
      fields.put("country", author.country, .name)
      fields.put("role", author.role, .choice)
      fields.put("devices", author.devices, .name, compact: true)
      fields.put("left", author.left, .day)
    }
  }
}
