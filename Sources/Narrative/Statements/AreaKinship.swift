import Registry

extension EffortArea {
  /// How far work in one area bears on a request for another, from 0 to 1.
  func kinship(with other: EffortArea) -> Double {
    if self == other { return 1 }
    return Self.kin.lazy.filter { $0.areas.contains(self) && $0.areas.contains(other) }.map(\.degree).first
      ?? 0
  }

  private static let kin: [(areas: Set<EffortArea>, degree: Double)] = [
    ([.investigations, .prosecutions], 0.7), ([.prosecutions, .convictions], 0.7),
    ([.convictions, .sentences], 0.7),
    ([.investigations, .prosecutions, .convictions, .sentences], 0.5),
    ([.officialComplicity, .investigations, .prosecutions], 0.4), ([.lawReform, .sentences], 0.4),
    ([.lawReform, .prosecutions], 0.4), ([.victimIdentification, .referralAndProcedures], 0.4),
    ([.victimIdentification, .victimServices], 0.3), ([.victimServices, .referralAndProcedures], 0.3),
    ([.victimServices, .funding], 0.4), ([.planAndCoordination, .referralAndProcedures], 0.3),
    ([.prevention, .recruitmentOversight], 0.3), ([.victimIdentification, .nonPenalization], 0.2),
  ]
}
