import Registry

extension Form where Value == Owner {
  static var owner: Form {
    .fields { fields in
      let id = fields.required("id", Form<OwnerID>.name)
      let name = fields.required("name", .localized)
      let kind = fields.required("kind", Form<OwnerKind>.choice)
      let partOf = fields.optional("partOf", Form<OwnerID>.name)
      guard let id, let name, let kind else { return nil }
      return Owner(id: id, name: name, kind: kind, partOf: partOf)
    } write: { owner, fields in
      fields.put("id", owner.id, .name)
      fields.put("name", owner.name, .localized)
      fields.put("kind", owner.kind, .choice)
      fields.put("partOf", owner.partOf, .name)
    }
  }
}
