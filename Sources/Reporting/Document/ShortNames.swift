import Registry

/// Names as they are cited: of `E-` and a random rest, the shortest beginning that is nobody else's.
func shortened(_ ids: [EvidenceID]) -> [EvidenceID: String] {
  let sorted = ids.sorted()
  var names: [EvidenceID: String] = [:]
  for (place, id) in sorted.enumerated() {
    // In sorted order, the neighbours share the longest beginnings.
    let beside = [place - 1, place + 1].filter(sorted.indices.contains).map { sorted[$0].text }
    let shared = beside.map { sharedBeginning($0, id.text) }.max() ?? 0
    names[id] = id.text.hasPrefix("E-") ? String(id.text.prefix(max(6, shared + 1))) : id.text
  }
  return names
}

private func sharedBeginning(_ one: String, _ other: String) -> Int {
  zip(one, other).prefix { $0 == $1 }.count
}
