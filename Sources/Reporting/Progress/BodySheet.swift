import Registry

/// A public body, with those that took its place by the cut-off.
struct BodySheet: Encodable, Sendable {
  @ByKey var id: BodyID
  @ByKey var name: LocalizedText?
  @ByKey var successors: [LocalizedText]
}

extension BodySheet {
  init(_ id: BodyID, in snapshot: RegistrySnapshot) {
    self.init(
      id: id, name: snapshot.records.bodies[id]?.name,
      successors: snapshot.heirs(of: id).compactMap { snapshot.records.bodies[$0]?.name })
  }
}

extension RegistrySnapshot {
  /// The bodies that now do the work of one that is no more, by name; none for one that still is.
  fileprivate func heirs(of id: BodyID) -> [BodyID] {
    var (seen, waiting, found): (Set<BodyID>, [BodyID], Set<BodyID>) = ([id], [id], [])
    while let name = waiting.popLast() {
      guard let body = records.bodies[name] else { continue }
      if body.until.map({ $0 > asOf }) ?? true {
        found.insert(name)
      } else {
        waiting += body.successors.filter { seen.insert($0).inserted }
      }
    }
    return found.subtracting([id]).sorted()
  }
}
