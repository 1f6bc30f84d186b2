public import Registry

extension SampleSnapshot {
  /// The same records looked at for a later edition, which nobody has recorded yet.
  public static func ahead(_ year: Int, with more: [Record] = []) -> RegistrySnapshot {
    snapshot(of: records + more, edition: Edition(id: editionID(year), listComplete: false))
  }
}

extension SampleSnapshot {
  /// An edition of the made-up country.
  public static func edition(in year: Int) -> EditionID { editionID(year) }
}
