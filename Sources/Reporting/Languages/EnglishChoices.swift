import Registry

extension Phrasebook.Choices {
  static let english = Self(
    stage: Words { stage in
      switch stage {
      case .promise: "promised"
      case .draft: "drafted"
      case .adopted: "adopted"
      case .inForce: "in force"
      case .funded: "funded"
      case .applied: "applied"
      case .effect: "has effect"
      case .suspended: "suspended"
      }
    },
    direction: Words { direction in
      switch direction {
      case .improved: "improved"
      case .declined: "declined"
      case .mixed: "mixed"
      case .unchanged: "unchanged"
      case .gap: "gap"
      case .noInformation: "no information"
      }
    },
    modality: Words { modality in
      switch modality {
      case .done: "done"
      case .notDone: "not done"
      case .alleged: "alleged"
      case .reported: "reported"
      }
    },
    nature: Words { nature in
      switch nature {
      case .oneOff: "one-off"
      case .continuing: "continuing"
      }
    },
    waiver: Words(\.rawValue),
    basis: Words { basis in
      switch basis {
      case .full: "full"
      case .partial: "partial"
      case .watchListOnly: "Watch List only"
      }
    },
    tier: Words(\.rawValue),
    standards: Words { verdict in
      switch verdict {
      case .met: "met"
      case .notMet: "not fully met"
      }
    },
    efforts: Words { verdict in
      switch verdict {
      case .made: "made"
      case .notMade: "not made"
      }
    },
    increase: Words { verdict in
      switch verdict {
      case .shown: "shown"
      case .notShown: "not shown"
      }
    },
    movement: Words(\.rawValue),
    track: Words { track in
      switch track {
      case .claim: "claim"
      case .finding: "finding"
      case .reportReading: "reading of the Report"
      }
    },
    decision: Words(\.rawValue),
    role: Words { role in
      switch role {
      case .monitor: "monitor"
      case .coordinator: "coordinator"
      case .policyOfficer: "policy officer"
      case .reviewer: "reviewer"
      }
    })
}
