import Registry

extension Words<EffortArea> {
  static let russian = Words { area in
    switch area {
    case .investigations: "расследования"
    case .prosecutions: "уголовные преследования"
    case .convictions: "обвинительные приговоры"
    case .sentences: "назначенные наказания"
    case .officialComplicity: "соучастие должностных лиц"
    case .victimIdentification: "выявление жертв"
    case .victimServices: "помощь жертвам"
    case .referralAndProcedures: "механизм перенаправления и процедуры"
    case .nonPenalization: "ненаказание жертв"
    case .training: "обучение"
    case .lawReform: "изменение законов"
    case .planAndCoordination: "национальный план и координация"
    case .funding: "финансирование"
    case .prevention: "предупреждение и информирование"
    case .recruitmentOversight: "надзор за трудовым наймом"
    case .dataProvision: "предоставление данных"
    }
  }
}
