extension RecordSet {
  public func element(_ id: ElementID) -> Element? {
    recommendations[id.recommendation]?.elements.first { $0.id == id }
  }

  /// The elements of every edition that ask the same as one, itself included, from the earliest on.
  public func continuation(of id: ElementID) -> [ElementID] {
    var earlier: [ElementID] = []
    var name = element(id)?.continues
    // A circle is a problem that is listed elsewhere; here it only must not last for ever.
    while let found = name, found != id, !earlier.contains(found) {
      earlier.append(found)
      name = element(found)?.continues
    }
    let root = earlier.last ?? id
    let heirs = Dictionary(grouping: elements.filter { $0.continues != nil }, by: \.continues)
    let later = reached(from: root) { heirs[$0, default: []].map(\.id) }
    return Array(later.union([root, id])).sorted()
  }

  /// A recommendation by itself, or the elements of every edition that ask the same.
  public func continuation(of subject: SubjectID) -> [SubjectID] {
    subject.element.map { continuation(of: $0).map(SubjectID.element) } ?? [subject]
  }

  private var elements: [Element] { recommendations.values.flatMap(\.elements) }
}
