extension Check {
  /// No two pen-names look the same: what the one wrote the other could approve, and nobody would see that.
  static let authorsAreToldApart = Check("authors-are-told-apart") { records in
    let names = records.authors.keys.sorted()
    let alike = Dictionary(grouping: names) { PenName.looks($0.text) }
    return names.compactMap { name in
      let others = alike[PenName.looks(name.text), default: []].filter { $0 < name }
      return others.first.map { Problem(.penNamesAlike($0), at: RecordKey(.author, name.text)) }
    }
  }
}
