import Registry

extension Words<EffortArea> {
  static let english = Words { area in
    switch area {
    case .investigations: "investigations"
    case .prosecutions: "prosecutions"
    case .convictions: "convictions"
    case .sentences: "sentences"
    case .officialComplicity: "official complicity"
    case .victimIdentification: "victim identification"
    case .victimServices: "victim services"
    case .referralAndProcedures: "referral mechanism and procedures"
    case .nonPenalization: "non-punishment of victims"
    case .training: "training"
    case .lawReform: "law reform"
    case .planAndCoordination: "national plan and coordination"
    case .funding: "funding"
    case .prevention: "prevention and awareness"
    case .recruitmentOversight: "oversight of labor recruitment"
    case .dataProvision: "data provided"
    }
  }
}
