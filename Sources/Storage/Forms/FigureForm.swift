import Registry

extension Form where Value == Figure {
  static var figure: Form {
    .fields(compact: true) { fields in
      let measure = fields.required("measure", Form<Measure>.choice)
      let unit = fields.required("unit", Form<Unit>.choice)
      let value = fields.required("value", .available)
      let upTo = fields.optional("upTo", .amount)
      let approximate = fields.optional("approximate", .flag) ?? false
      let bound = fields.optional("bound", Form<Figure.Bound>.choice)
      let moved = fields.optional("moved", Form<Movement>.choice)
      let basis = fields.required("basis", Form<Basis>.choice)
      let period = fields.required("period", .date)
      let countedBy = fields.list("countedBy", Form<Attribution>.choice)
      let comparison = fields.optional("comparison", .comparison)
      let breakdown = fields.optional("breakdown", .breakdown) ?? []
      let definition = fields.optional("definition", Form<DefinitionFit>.choice) ?? .unstated
      let partOf = fields.optional("partOf", Form<EvidenceID>.name)
      let restatedBy = fields.optional("restatedBy", Form<EvidenceID>.name)
      guard let measure, let unit, let value, let basis, let period else { return nil }
      return Figure(
        measure: measure, unit: unit, value: value.amount, upTo: upTo, approximate: approximate, bound: bound,
        moved: moved, basis: basis, period: period, countedBy: countedBy, comparison: comparison,
        breakdown: breakdown,
        definition: definition, partOf: partOf, restatedBy: restatedBy)
    } write: { figure, fields in
      fields.put("measure", figure.measure, .choice)
      fields.put("unit", figure.unit, .choice)
      fields.put("value", Available(amount: figure.value), .available)
      fields.put("upTo", figure.upTo, .amount)
      fields.put("approximate", figure.approximate ? true : nil, .flag)
      fields.put("bound", figure.bound, .choice)
      fields.put("moved", figure.moved, .choice)
      fields.put("basis", figure.basis, .choice)
      fields.put("period", figure.period, .date)
      fields.put("countedBy", figure.countedBy, .choice, compact: true)
      fields.put("comparison", figure.comparison, .comparison)
      fields.put("breakdown", figure.breakdown.isEmpty ? nil : figure.breakdown, .breakdown)
      fields.put("definition", figure.definition == .unstated ? nil : figure.definition, .choice)
      fields.put("partOf", figure.partOf, .name)
      fields.put("restatedBy", figure.restatedBy, .name)
    }
  }
}

/// A number, or the word for none.
struct Available: Sendable {
  let amount: Amount?
}

extension Form where Value == Available {
  static var available: Form {
    .scalar(.available, bare: true) { text in
      text == "notAvailable" ? Available(amount: nil) : Amount(text).map(Available.init(amount:))
    } write: {
      $0.amount?.text ?? "notAvailable"
    }
  }
}

extension Form where Value == Figure.Comparison {
  static var comparison: Form {
    .fields(compact: true) { fields in
      let value = fields.required("value", .amount)
      let period = fields.required("period", .date)
      guard let value, let period else { return nil }
      return Figure.Comparison(value: value, period: period)
    } write: { comparison, fields in
      fields.put("value", comparison.value, .amount)
      fields.put("period", comparison.period, .date)
    }
  }
}

extension Form where Value == [Figure.Share] {
  /// `labor: 171`, by key; the keys are free.
  static var breakdown: Form {
    Form { node, malformations in
      guard case .fields(let fields) = node.content else {
        malformations.add(node, .wrongContent(node.kindOfContent, wanted: .breakdown))
        return nil
      }
      let shares = fields.map { field in
        Form<Amount>.amount.read(field.node, &malformations).map { Figure.Share(key: field.name, value: $0) }
      }
      return shares.contains { $0 == nil } ? nil : shares.compactMap(\.self).sorted { $0.key < $1.key }
    } write: { shares in
      RecordNode(
        .fields(shares.map { .init(name: $0.key, node: Form<Amount>.amount.write($0.value)) }), compact: true)
    }
  }
}
