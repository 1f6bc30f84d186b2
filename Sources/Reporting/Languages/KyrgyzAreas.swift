import Registry

extension Words<EffortArea> {
  static let kyrgyz = Words { area in
    switch area {
    case .investigations: "иликтөөлөр"
    case .prosecutions: "жазыктык куугунтукка алуулар"
    case .convictions: "айыптоочу өкүмдөр"
    case .sentences: "дайындалган жазалар"
    case .officialComplicity: "кызматтагы адамдардын кылмышка шериктиги"
    case .victimIdentification: "курмандыктарды аныктоо"
    case .victimServices: "курмандыктарга жардам көрсөтүү"
    case .referralAndProcedures: "кайра багыттоо механизми жана жол-жоболор"
    case .nonPenalization: "курмандыктарды жазалабоо"
    case .training: "окутуу"
    case .lawReform: "мыйзамдарды өзгөртүү"
    case .planAndCoordination: "улуттук план жана координация"
    case .funding: "каржылоо"
    case .prevention: "алдын алуу жана маалымдоо"
    case .recruitmentOversight: "жумушка жалдоону көзөмөлдөө"
    case .dataProvision: "маалыматтарды берүү"
    }
  }
}
