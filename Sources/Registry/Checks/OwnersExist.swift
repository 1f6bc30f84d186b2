extension Check {
  /// The owner that a source names, and the one that an owner is part of, are recorded.
  static let ownersExist = Check("owners-exist") { records in
    let ofSources = records.sources.values.sorted { $0.id < $1.id }.compactMap { source in
      source.ownerID.map { (RecordKey(.source, source.id.text), $0) }
    }
    let ofOwners = records.owners.values.sorted { $0.id < $1.id }.compactMap { owner in
      owner.partOf.map { (RecordKey(.owner, owner.id.text), $0) }
    }
    return (ofOwners + ofSources).filter { records.owners[$0.1] == nil }.map { key, owner in
      Problem(.unknownOwner(owner), at: key)
    }
  }
}
