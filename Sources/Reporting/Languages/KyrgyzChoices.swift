import Registry

extension Phrasebook.Choices {
  static let kyrgyz = Self(
    stage: Words { stage in
      switch stage {
      case .promise: "убада берилген"
      case .draft: "долбоору бар"
      case .adopted: "кабыл алынган"
      case .inForce: "күчүнө кирген"
      case .funded: "каржыланган"
      case .applied: "колдонулат"
      case .effect: "натыйжасы бар"
      case .suspended: "токтотулган"
      }
    },
    direction: Words { direction in
      switch direction {
      case .improved: "жакшырган"
      case .declined: "начарлаган"
      case .mixed: "ар түрдүү"
      case .unchanged: "өзгөрүүсүз"
      case .gap: "кемчилик"
      case .noInformation: "маалымат жок"
      }
    },
    modality: Words { modality in
      switch modality {
      case .done: "жасалган"
      case .notDone: "жасалган эмес"
      case .alleged: "далилсиз айтылган"
      case .reported: "кабарланган"
      }
    },
    nature: Words { nature in
      switch nature {
      case .oneOff: "бир жолку"
      case .continuing: "туруктуу"
      }
    },
    waiver: Words { waiver in
      switch waiver {
      case .yes: "ооба"
      case .no: "жок"
      case .inferred: "эсеп боюнча"
      }
    },
    basis: Words { basis in
      switch basis {
      case .full: "толук тизме"
      case .partial: "тизменин бир бөлүгү"
      case .watchListOnly: "Өзгөчө көңүл бурулчу тизме гана"
      }
    },
    tier: Words { tier in
      switch tier {
      case .one: "1-деңгээл"
      case .two: "2-деңгээл"
      case .watchList: "Өзгөчө көңүл бурулчу тизме"
      case .three: "3-деңгээл"
      case .specialCase: "Өзгөчө учур"
      }
    },
    standards: Words { verdict in
      switch verdict {
      case .met: "аткарылган"
      case .notMet: "толук аткарылган эмес"
      }
    },
    efforts: Words { verdict in
      switch verdict {
      case .made: "жасалган"
      case .notMade: "жасалган эмес"
      }
    },
    increase: Words { verdict in
      switch verdict {
      case .shown: "байкалган"
      case .notShown: "байкалган эмес"
      }
    },
    movement: Words { movement in
      switch movement {
      case .increased: "күчөгөн"
      case .maintained: "мурдагыдай"
      case .decreased: "азайган"
      case .mixed: "ар түрдүү"
      }
    },
    track: Words { track in
      switch track {
      case .claim: "билдирүү"
      case .finding: "тыянак"
      case .reportReading: "баяндаманы түшүнүү"
      }
    },
    decision: Words { state in
      switch state {
      case .open: "аткарыла элек"
      case .late: "мөөнөтү өткөн"
      case .done: "аткарылды"
      case .dropped: "алынып салынды"
      }
    },
    role: Words { role in
      switch role {
      case .monitor: "байкоочу"
      case .coordinator: "координатор"
      case .policyOfficer: "саясат боюнча адис"
      case .reviewer: "рецензент"
      }
    })
}
